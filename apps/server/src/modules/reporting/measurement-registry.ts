import type { Measurement } from '#kernel/measurement';

const offered = new Map<string, Measurement>();

/** A port: modules, also those that come after this one, offer what they measure; `composition.ts` binds it. @throws {Error} for a key given twice */
export function offerMeasurements(measurements: readonly Measurement[]): void {
  for (const measurement of measurements) {
    if (offered.get(measurement.key) === measurement) continue;
    if (offered.has(measurement.key)) throw new Error(`measurement declared twice: ${measurement.key}`);
    offered.set(measurement.key, measurement);
  }
}

/** All that is measured, in the order in which modules offer it. */
export const allMeasurements = (): readonly Measurement[] => [...offered.values()];

/** What is measured under a key; null: nothing, such as when the module that measured it is gone. */
export const findMeasurement = (key: string): Measurement | null => offered.get(key) ?? null;
