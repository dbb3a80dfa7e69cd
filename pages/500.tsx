import Head from "next/head";

/** The last resort, when not even the error page of the app router could be shown. */
export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export default function ServerErrorPage() {
  return (
    <>
      <Head>
        <title>Something went wrong · Tenancy Scale</title>
      </Head>
      <main className="mx-auto grid max-w-page gap-4 px-4 py-12">
        <h1 className="text-3xl">Something went wrong</h1>
        <p>What you saved before is kept. What you were just doing may not be: go back and look.</p>
        <p>
          <a href="/library">Go to your library</a>
        </p>
      </main>
    </>
  );
}
