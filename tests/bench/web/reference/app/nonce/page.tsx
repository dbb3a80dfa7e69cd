export const dynamic = "force-dynamic";

export default function NoncePage() {
  return <h1>A lean page</h1>;
}
