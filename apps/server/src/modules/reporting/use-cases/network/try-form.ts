import { askedItems, completeAnswers, documentFaults, formFaults } from '@thong-suot/form-rules';
import { checkAnswers } from '@thong-suot/form-rules/checks';
import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { reading } from '#kernel/use-case';
import { FormContentSchema } from '../../queries/network/form-draft-queries.ts';
import { DocumentSchema } from '../../queries/network/schemas.ts';

/**
 * A trial run of a form that is being made: which items it would ask, and what would be said of the answers if they were sent
 * today. Checks against earlier reports say that they cannot be made: there are none. Nothing is kept.
 */
export const tryForm = reading(
  'reporting.try-form',
  {
    permission: 'reporting.manage-regimes',
    input: Type.Object({ content: FormContentSchema, document: DocumentSchema }),
  },
  async ({ content, document }, { clock }) => {
    const today = vietnamDay(clock.now());
    const { items, checks } = content;
    const answers = completeAnswers(items, document.answers);
    const asked = askedItems(items, answers, today);
    const faults = documentFaults(items, { ...document, answers }, today);
    const context = { knownDates: { sent: today }, period: { first: today, last: today } };
    const { findings, notCheckable } = checkAnswers(checks, answers, asked, context);
    return {
      asked: asked.map(({ key }) => key),
      faults: [...faults],
      findings: [...findings],
      notCheckable: [...notCheckable],
      formFaults: [...formFaults(items)],
    };
  },
);
