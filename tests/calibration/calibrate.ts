import { parseArgs } from "node:util";
import { calibrate } from "./calibration";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const calibration = calibrate();

if (values.json) {
  process.stdout.write(`${JSON.stringify(calibration, null, 2)}\n`);
} else {
  for (const row of calibration.rows.toSorted((a, b) => (a.offset ?? -9) - (b.offset ?? -9))) {
    const { lowest, highest } = row.published;
    const range = lowest === highest ? lowest : `${lowest} to ${highest}`;
    const offset = row.offset === null ? "none" : row.offset === 0 ? "in range" : `${row.offset}`;
    process.stdout.write(
      `${row.id.padEnd(26)} ${offset.padEnd(9)} ${(row.recommended ?? "no rung").padEnd(20)} ${range.padEnd(38)} ${row.rules.slice(0, 4).join(" ")}\n`,
    );
  }
  process.stdout.write("\nWhy they differ\n");
  for (const { id, because } of calibration.rows) {
    if (because) process.stdout.write(`${id}: ${because}\n`);
  }
  const { total, under, inRange, withinOne, over, meanDistance } = calibration;
  process.stdout.write(
    `\n${inRange} of ${total} in range, ${withinOne} within one rung, ${under} under, ${over} over; mean distance ${meanDistance.toFixed(2)} rungs\n`,
  );
}
