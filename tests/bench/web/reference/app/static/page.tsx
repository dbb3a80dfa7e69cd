export default function StaticPage() {
  return <h1>A lean page</h1>;
}
