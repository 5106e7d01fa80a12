export { type KeepWithDay, offerDayCompanion } from './day-companion.ts';
export type { AnswerSource, SourceWanted } from './domain/answer-source.ts';
export type {
  AnswerSheet,
  Answers,
  Block,
  CommuneFact,
  ConditionFact,
  CriterionFact,
  CumulativeDossierFact,
  DayFacts,
  DossierFact,
  ProvinceFact,
  StatementFact,
  StatementKind,
} from './domain/day-facts.ts';
export { BLOCKS } from './domain/day-facts.ts';
export { type DictionaryEntry, dictionaryCsv } from './domain/dictionary.ts';
export type { FactLines } from './domain/fact-lines.ts';
export { CONDITIONS_FORM, communeForm, provinceForm } from './domain/forms.ts';
export { NOTHING_ENDINGS, NOTHING_WORDINGS } from './domain/no-issue.ts';
export type { Snapshot, SnapshotId } from './domain/snapshot.ts';
export { normaliseStatement } from './domain/statement.ts';
export {
  type InformationSystem,
  SUPPLIER_BASES,
  type SupplierBasis,
  SYSTEMS,
  type SystemSupplier,
} from './domain/system-survey.ts';
export { dayFrozen } from './events.ts';
export { offerMeasurements } from './measurement-registry.ts';
export { PartSchema, ReceiverSchema } from './queries/network/schemas.ts';
export { SnapshotIdSchema, SnapshotSchema } from './queries/snapshot-queries.ts';
export { countFiguresOfUnits } from './use-cases/count-figures-of-units.ts';
export { dataDictionary } from './use-cases/data-dictionary.ts';
export { importSystemSurvey } from './use-cases/import-system-survey.ts';
export { completenessRows, watchCompleteness } from './use-cases/network/board-completeness.ts';
export { findLiveDay, LIVE_REVISION, newestLiveDay, newestLiveHead } from './use-cases/network/find-live-day.ts';
export { followLedger, type LedgerChange } from './use-cases/network/follow-ledger.ts';
export { type FollowedDay, followLiveDay, type LiveChange, openFollowedDay } from './use-cases/network/follow-live-day.ts';
export { filesOfDrafts } from './use-cases/network/report-files.ts';
export { watchReviewBoard } from './use-cases/network/review-board.ts';
export { type ConditionCounts, readAnswersOfCommune, readConditionCounts } from './use-cases/read-condition-history.ts';
export { readDayFacts } from './use-cases/read-day-facts.ts';
export { type NationalFacts, readNationalFacts } from './use-cases/read-national-facts.ts';
export { findSnapshot, listRevisions, listSnapshots, newestSnapshot } from './use-cases/read-snapshots.ts';
export { readSources } from './use-cases/read-sources.ts';
export { readSystemSurvey, type SystemSurvey } from './use-cases/read-system-survey.ts';
export { readUnitIds } from './use-cases/read-unit-ids.ts';
export { storeSnapshot } from './use-cases/store-snapshot.ts';
export {
  type ClassifiedStatement,
  classifyStatements,
  type StatementToClassify,
  type ThemeTeller,
  themeTeller,
} from './use-cases/themes/classify-statements.ts';
export { readTaxonomy } from './use-cases/themes/read-taxonomy.ts';
export { readThemesOfDay } from './use-cases/themes/read-themes-of-day.ts';
export { readThemedStatements, type ThemedDay, type ThemedStatement } from './use-cases/themes/themed-statements.ts';
