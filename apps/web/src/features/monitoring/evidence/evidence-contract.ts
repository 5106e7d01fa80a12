import type { AnswerSource, Bilingual, DayHead, RuleText } from '../contract.ts';

export type EvidencePart = {
  readonly unitCode: string | null;
  readonly unitName: string;
  readonly group: string;
  readonly itemKey: string | null;
  readonly itemName: Bilingual | null;
  readonly value: string | number | null;
  readonly date: string | null;
  readonly kind:
    | 'register'
    | 'condition-answer'
    | 'commune-answer'
    | 'province-answer'
    | 'statement'
    | 'task-report'
    | 'dossiers-day'
    | 'dossiers-cumulative'
    | 'june-average';
  readonly amount: number;
  readonly counted: boolean;
  readonly source: AnswerSource | null;
};
export type Evidence = {
  readonly day: DayHead;
  readonly figure: string;
  readonly provinceCode?: string | null;
  readonly value: number | null;
  readonly formula: { readonly kind: 'sum' | 'share' | 'change' | 'groups' | 'every-group' | 'rank' };
  readonly counted: number;
  readonly whole: number;
  readonly rules: readonly RuleText[];
  readonly operands: readonly { readonly value: number | null; readonly counted: number; readonly whole: number }[];
  readonly parts: { readonly items: readonly EvidencePart[]; readonly total: number; readonly next: string | null };
};
