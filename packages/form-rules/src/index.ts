export {
  type Answer,
  type Answers,
  EMPTY_DOCUMENT,
  ITEM_KINDS,
  type ItemKind,
  type ReportDocument,
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
} from './answer.ts';
export { askedItems, holds, isDue, type LastAnswered } from './asked-items.ts';
export { compareWritten, isDecimal, sumOfWritten } from './decimal.ts';
export { completeAnswers, type DocumentFault, documentFaults } from './document-faults.ts';
export { type FormFault, formFaults, MOST_ITEMS } from './form-faults.ts';
export {
  type Condition,
  ITEM_FREQUENCIES,
  type Item,
  type ItemFrequency,
  type ItemSource,
  type Option,
  type StoredItem,
  wholeItem,
} from './item.ts';
