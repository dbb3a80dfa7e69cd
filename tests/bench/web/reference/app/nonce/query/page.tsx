import { readName } from "../../../record";

export const dynamic = "force-dynamic";

export default async function NonceQueryPage() {
  return <h1>{await readName()}</h1>;
}
