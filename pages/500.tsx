import Head from "next/head";
import german from "@/messages/de/crash.json";
import english from "@/messages/en/crash.json";

/** The last resort, when not even the error page of the app router could be shown. */
export const config = { runtime: "nodejs", unstable_runtimeJS: false };

/** Made once for everybody, so it speaks every language. */
export default function ServerErrorPage() {
  return (
    <>
      <Head>
        <title>{english.title}</title>
      </Head>
      <main className="mx-auto grid max-w-page gap-12 px-4 py-12">
        {[english, german].map((words) => (
          <section key={words.language} lang={words.language} className="grid gap-4">
            {words === english ? (
              <h1 className="text-3xl">{words.title}</h1>
            ) : (
              <h2 className="text-3xl">{words.title}</h2>
            )}
            <p>{words.lede}</p>
            <p>
              <a href="/library">{words.library}</a>
            </p>
          </section>
        ))}
      </main>
    </>
  );
}
