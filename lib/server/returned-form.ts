import { headers } from "next/headers";

/** Why a posted form comes back: something is wrong with it, or there is something to decide first. */
type Returned = { readonly why: "problem" } | { readonly why: "decision"; readonly title: string };

/**
 * By the request's own headers: a form posted without script is answered with its page in the same request,
 * and the page's title is made apart from the form. With script the title is changed in the browser.
 */
const returned = new WeakMap<object, Returned>();

/** Says that the form of this request comes back, unless it leads to another page after all. */
export async function noteReturnedForm(why: Returned): Promise<void> {
  returned.set(await headers(), why);
}

/** Why the form of this request comes back; null when it does not, or there was none. */
export async function returnedForm(): Promise<Returned | null> {
  return returned.get(await headers()) ?? null;
}
