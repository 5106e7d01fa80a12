export type { AgencyCode, CodeGeneration } from './domain/agency-code.ts';
export { parentCode, parseAgencyCode, topCode } from './domain/agency-code.ts';
export type { Block, BodyId, BodyKind, UnitBodyKind } from './domain/body.ts';
export { BLOCKS, bodyTitle } from './domain/body.ts';
export { fold } from './domain/fold.ts';
export type { Fraction } from './domain/fraction.ts';
export { fraction, plus, sumOf, times } from './domain/fraction.ts';
export type { PlacedPart, Placement, Undivided, UndividedPart } from './domain/placement.ts';
export { holderOf, placeOnMap } from './domain/placement.ts';
export type { Anchor, LineageEdge, UnitId, UnitKind, UnitLevel, UnitVersion } from './domain/unit.ts';
export { shortName } from './domain/unit.ts';
export type { UnitHistory } from './domain/unit-history.ts';
export { unitsChanged } from './events.ts';
export { type CountFigures, offerFigureCount } from './figure-count.ts';
export { BodyIdSchema, UnitIdSchema } from './queries/rows.ts';
export { abolishUnits } from './use-cases/abolish-units.ts';
export { setSpecialDays, workingCalendar } from './use-cases/calendar.ts';
export { changeUnitCode } from './use-cases/change-unit-code.ts';
export { DEMONSTRATION_ENTERPRISE, recordDemonstrationEnterprise } from './use-cases/demonstration-enterprise.ts';
export { importAgencyCodes } from './use-cases/import-agency-codes.ts';
export { importUnitChanges, previewUnitChanges } from './use-cases/import-unit-changes.ts';
export { mergeUnits } from './use-cases/merge-units.ts';
export { moveUnit } from './use-cases/move-unit.ts';
export {
  bodiesOfUnit,
  bodyOfCode,
  centralBodyTitles,
  isCentralBody,
  listCentralBodies,
  resolveAgencyCode,
} from './use-cases/read-bodies.ts';
export { listOpenQuestions } from './use-cases/read-questions.ts';
export { listUnits, readUnit, searchUnits } from './use-cases/read-units.ts';
export { recordAgencyCode } from './use-cases/record-agency-code.ts';
export { renameUnit } from './use-cases/rename-unit.ts';
export { seedUnits } from './use-cases/seed-units.ts';
export { splitUnit } from './use-cases/split-unit.ts';
export { mapPlacement, resolveUnits, unitHistory, unitsOn } from './use-cases/unit-reads.ts';
