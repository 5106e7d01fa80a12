export type Bilingual = { readonly vi: string; readonly en: string };
export type Share = { readonly numerator: number; readonly denominator: number; readonly printed: number | null };
export type Change = { readonly value: number | null; readonly previous: number | null; readonly change: number | null };
export type ShareChange = { readonly value: Share | null; readonly previous: Share | null; readonly change: number | null };
export type Unit = { readonly code: string; readonly name: string };
export type Colour = 'green' | 'yellow' | 'red' | 'not-reported';
export type Block = 'party' | 'council' | 'committee' | 'front';
export type Answer = 'met' | 'not-met' | 'not-answered' | 'not-reported';
export type RuleText = { readonly id: string; readonly vi: string; readonly en: string };
export type DayHead = {
  readonly date: string;
  readonly previousDate: string;
  readonly revision: number;
  readonly snapshotId: string;
  readonly cutOff: string;
  readonly importedAt: string;
  readonly source: string | null;
  readonly comparedWith: string | null;
  readonly anchor: 'as-it-was' | 'map';
  readonly mapDate: string | null;
  readonly synthetic: string | null;
  readonly notices: readonly Bilingual[];
};
export type DayEntry = {
  readonly date: string;
  readonly previousDate: string;
  readonly revision: number;
  readonly cutOff: string;
  readonly synthetic: string | null;
  readonly hasPrevious: boolean;
};

export type ProvinceFlag = 'no-report' | 'low-online-share' | 'far-below-own-average' | 'overdue-tasks';
export type ProvinceFigures = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly communes: number;
  readonly reported: number | null;
  readonly notReported: number | null;
  readonly green: number | null;
  readonly yellow: number | null;
  readonly red: number | null;
  readonly greenShare: ShareChange;
  readonly tasks: { readonly done: number; readonly total: number; readonly status: 'green' | 'yellow' | 'red' | null } | null;
  readonly overdueTasks: number | null;
  readonly onlineShareDay: Share | null;
  readonly onlineShareCumulative: Share | null;
  readonly flags: readonly ProvinceFlag[];
};
export type CommuneColumns = {
  readonly code: readonly string[];
  readonly province: readonly number[];
  readonly colour: string;
  readonly unmet: readonly (number | null)[];
};
export type Movement = {
  readonly kind:
    | 'green-share'
    | 'communes-turned'
    | 'tasks-status'
    | 'tasks-overdue'
    | 'communes-stopped-reporting'
    | 'communes-started-reporting';
  readonly direction: 'better' | 'worse' | 'neutral';
  readonly unit: Unit | null;
  readonly from: number | string | null;
  readonly to: number | string | null;
  readonly change: number | null;
  readonly communes: readonly Unit[];
  readonly count: number;
};
export type National = {
  readonly day: DayHead;
  readonly headline: {
    readonly provinces: number;
    readonly communes: number;
    readonly provincesReported: Change;
    readonly reported: Change;
    readonly notReported: Change;
    readonly green: Change;
    readonly yellow: Change;
    readonly red: Change;
    readonly greenShare: ShareChange;
    readonly provincesTasksGreen: number | null;
    readonly provincesTasksRed: number | null;
    readonly overdueTasks: Change;
    readonly dueSoonTasks: number | null;
    readonly onlineShareDay: ShareChange;
    readonly onlineShareCumulative: ShareChange;
  };
  readonly provinces: readonly ProvinceFigures[];
  readonly communes: CommuneColumns;
  readonly movements: readonly Movement[];
  readonly rules: readonly RuleText[];
  readonly settings: {
    readonly yellowUpTo: number;
    readonly phaseEnd: string;
    readonly cumulativeStart: string;
    readonly lowOnlineShare: number;
    readonly farBelowAverage: number;
  };
};
export type ProvinceName = { readonly code: string; readonly name: string; readonly shortName: string };
export type CommuneNames = {
  readonly provinces: readonly ProvinceName[];
  readonly communes: { readonly code: readonly string[]; readonly province: readonly number[]; readonly name: readonly string[] };
};
export type MatrixAnswer = {
  readonly day: DayHead;
  readonly conditions: readonly {
    readonly no: number;
    readonly key: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly met: number | null;
    readonly share: Share | null;
  }[];
  readonly provinces: readonly ProvinceName[];
  readonly communes: CommuneColumns & { readonly pattern: readonly (number | null)[]; readonly previousColour: string | null };
  readonly patterns: readonly string[];
  readonly rules: readonly RuleText[];
};
export type CommuneAnswer = {
  readonly day: DayHead;
  readonly province: Unit;
  readonly commune: Unit;
  readonly colour: Colour;
  readonly previousColour: Colour | null;
  readonly unmet: number | null;
  readonly conditions:
    | readonly {
        readonly no: number;
        readonly key: string;
        readonly nameVi: string;
        readonly nameEn: string;
        readonly answer: Answer;
        readonly previous: Answer | null;
        readonly changed: boolean;
      }[]
    | null;
  readonly criteria: readonly {
    readonly block: Block;
    readonly met: number | null;
    readonly total: number;
    readonly items: readonly {
      readonly key: string;
      readonly no: number;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly answer: Answer;
    }[];
  }[];
  readonly statements: readonly {
    readonly block: Block | 'general';
    readonly kind: StatementKind;
    readonly text: string;
    readonly saysNothing: boolean;
    readonly source: AnswerSource | null;
  }[];
  readonly dossiers: {
    readonly direct: number;
    readonly online: number;
    readonly returned: number;
    readonly total: number;
    readonly onlineShare: Share | null;
  } | null;
  readonly trend: readonly { readonly date: string; readonly colour: Colour; readonly unmet: number | null }[];
  readonly sources: readonly { readonly form: 'conditions' | Block | 'dossiers'; readonly source: AnswerSource | null }[];
};
export type StatementKind = 'obstacle' | 'recommendation';
export type AnswerSource = {
  readonly file: string;
  readonly line: number | null;
  readonly formVersion: number | null;
  readonly reportedAt: string | null;
  readonly importedBy: string;
};
export type Counts = {
  readonly direct: number;
  readonly online: number;
  readonly returned: number;
  readonly total: number;
  readonly onlineShare: Share | null;
  readonly returnedShare: Share | null;
};
export type DossierRow = {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly period: 'day' | 'cumulative';
  readonly all: Counts;
  readonly atProvince: Counts;
  readonly atCommunes: Counts;
  readonly juneDailyAverage: number | null;
  readonly shareOfJune: Share | null;
  readonly flags: readonly ProvinceFlag[];
};
export type TaskRow = {
  readonly key: string;
  readonly lists: readonly ('plan' | 'recurring' | 'phase2')[];
  readonly kind: 'deadline' | 'recurring';
  readonly group: string | null;
  readonly groupName: Bilingual | null;
  readonly no: number;
  readonly textVi: string;
  readonly dueDate: string | null;
  readonly assigned: readonly string[];
  readonly done: number;
  readonly total: number;
  readonly overdue: boolean;
  readonly dueSoon: boolean;
  readonly reports: readonly {
    readonly unitName: string;
    readonly provinceCode: string | null;
    readonly status: 'done' | 'in-progress' | 'not-started' | null;
    readonly doneDate: string | null;
    readonly dueDate: string | null;
    readonly done: boolean;
    readonly overdue: boolean;
  }[];
};
export type CriterionRow = {
  readonly key: string;
  readonly level: 'commune' | 'province';
  readonly block: Block;
  readonly no: number;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly met: number | null;
  readonly of: number;
  readonly share: Share | null;
  readonly provincesBelow50: number | null;
  readonly allProvincesBelow50: boolean;
  readonly lowest: readonly CriterionOfProvince[];
};

export type CriterionOfProvince = {
  readonly code: string;
  readonly name: string;
  readonly met: number | null;
  readonly of: number;
  readonly share: Share | null;
  readonly below50: boolean | null;
  readonly reported: number | null;
};
