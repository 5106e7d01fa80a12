import type {
  Answer,
  Block,
  Colour,
  DayHead,
  DossierRow,
  Movement,
  ProvinceFigures,
  RuleText,
  Share,
  ShareChange,
  StatementKind,
  TaskRow,
} from '../contract.ts';

type Item = { readonly key: string; readonly no: number; readonly nameVi: string; readonly nameEn: string };
export type ProvinceCondition = Item & { readonly met: number | null; readonly share: ShareChange };
export type ProvinceCommune = {
  readonly code: string;
  readonly name: string;
  readonly colour: Colour;
  readonly previousColour: Colour | null;
  readonly unmet: number | null;
  readonly unmetConditions: readonly number[];
};
export type BlockCriteria = {
  readonly block: Block;
  readonly reported: number | null;
  readonly items: readonly (Item & {
    readonly met: number | null;
    readonly share: Share | null;
    readonly below50: boolean | null;
  })[];
};
export type ProvinceBlockCriteria = {
  readonly block: Block;
  readonly total: number;
  readonly met: number | null;
  readonly share: Share | null;
  readonly items: readonly (Item & { readonly answer: Answer })[];
};
export type ThemeOfProvince = {
  readonly themeId: string;
  readonly text: string;
  readonly communes: number;
  readonly of: number;
  readonly share: Share;
};
export type ProvinceStatements = {
  readonly block: Block | 'general';
  readonly kind: StatementKind;
  readonly saidNothing: number;
  readonly items: readonly ThemeOfProvince[];
  readonly total: number;
};
export type ProvinceAnswer = {
  readonly day: DayHead;
  readonly province: ProvinceFigures;
  readonly conditions: readonly ProvinceCondition[];
  readonly communes: readonly ProvinceCommune[];
  readonly criteria: readonly BlockCriteria[];
  readonly provinceCriteria: readonly ProvinceBlockCriteria[];
  readonly statements: readonly ProvinceStatements[];
  readonly dossiers: { readonly day: DossierRow | null; readonly cumulative: DossierRow | null };
  readonly tasks: readonly TaskRow[];
  readonly movements: readonly Movement[];
  readonly rules: readonly RuleText[];
};
