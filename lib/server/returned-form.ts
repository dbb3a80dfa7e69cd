import { headers } from "next/headers";

/**
 * By the request's own headers: a form posted without script is answered with its page in the same request,
 * and the page's title is made apart from the form. With script the title is changed in the browser.
 */
const returned = new WeakSet<object>();

/** Says that the form of this request comes back with what is wrong with it, unless it leads to another page. */
export async function noteReturnedForm(): Promise<void> {
  returned.add(await headers());
}

/** Whether the form of this request comes back. */
export async function isFormReturned(): Promise<boolean> {
  return returned.has(await headers());
}
