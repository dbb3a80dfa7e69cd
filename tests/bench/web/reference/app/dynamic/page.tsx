export const dynamic = "force-dynamic";

export default function DynamicPage() {
  return <h1>A lean page</h1>;
}
