import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { CorrectionRow } from '../queries/theme-decision-queries.ts';
import { StatementBlockSchema, StatementKindSchema, ThemesSchema, WordSetSchema } from '../queries/theme-schemas.ts';
import { DraftRow, VersionHead } from '../queries/theme-taxonomy-queries.ts';
import { CorrectThemeInput, correctTheme } from '../use-cases/themes/correct-theme.ts';
import {
  DiscardDraftInput,
  discardThemeDraft,
  PublishTaxonomyInput,
  publishTaxonomy,
  RemoveThemeInput,
  removeThemeFromDraft,
  SaveThemeInput,
  saveThemeInDraft,
} from '../use-cases/themes/edit-taxonomy.ts';
import { listThemeCorrections, readTaxonomy, readThemeDraft, TaxonomyInput } from '../use-cases/themes/read-taxonomy.ts';
import {
  DoubtfulInput,
  listDoubtfulStatements,
  readThemesOfDay,
  ThemesOfDayInput,
} from '../use-cases/themes/read-themes-of-day.ts';
import { StatementSuggestions, SuggestStatementsInput, suggestStatements } from '../use-cases/themes/suggest-statements.ts';
import { SuggestInput, suggestThemes } from '../use-cases/themes/suggest-themes.ts';

const tags = ['reporting'];
const Confidence = Type.Number({ minimum: 0, maximum: 1 });
const Count = { communes: Type.Integer(), of: Type.Integer() };
const DayHead = {
  date: CalendarDateSchema,
  revision: Type.Integer(),
  synthetic: nullable(Type.String()),
  versionNo: Type.Integer(),
};

const taxonomyRoutes: Routes = async (app) => {
  app.get(
    '/themes/taxonomy',
    {
      schema: {
        operationId: 'readTaxonomy',
        summary: 'Danh mục chủ đề ý kiến',
        tags,
        querystring: TaxonomyInput,
        response: {
          200: Type.Object({
            versionNo: Type.Integer(),
            inForce: Type.Integer(),
            themes: ThemesSchema,
            words: Type.Array(WordSetSchema),
            versions: Type.Array(VersionHead),
          }),
          ...problemResponses(404),
        },
      },
    },
    async ({ context, query }) => {
      const { words, ...taxonomy } = await readTaxonomy(context, query);
      return { ...taxonomy, words: words.map(({ role, name, words: own }) => ({ role, name, words: [...own] })) };
    },
  );

  app.post(
    '/themes/taxonomy',
    {
      schema: {
        operationId: 'publishTaxonomy',
        summary: 'Ban hành danh mục chủ đề',
        tags,
        body: PublishTaxonomyInput,
        response: { 201: Type.Object({ versionNo: Type.Integer() }), ...problemResponses(409, 422) },
      },
    },
    async ({ context, body }, reply) => reply.status(201).send(await publishTaxonomy(context, body)),
  );
};

const draftRoutes: Routes = async (app) => {
  app.get(
    '/themes/draft',
    {
      schema: {
        operationId: 'readThemeDraft',
        summary: 'Bản thảo danh mục chủ đề',
        tags,
        response: { 200: Type.Object({ draft: nullable(DraftRow) }), ...problemResponses() },
      },
    },
    ({ context }) => readThemeDraft(context, {}),
  );

  app.put(
    '/themes/draft',
    {
      schema: {
        operationId: 'saveThemeInDraft',
        summary: 'Ghi một chủ đề vào bản thảo',
        tags,
        body: SaveThemeInput,
        response: { 200: DraftRow, ...problemResponses(409) },
      },
    },
    ({ context, body }) => saveThemeInDraft(context, body),
  );

  app.post(
    '/themes/draft/removal',
    {
      schema: {
        operationId: 'removeThemeFromDraft',
        summary: 'Bỏ một chủ đề khỏi bản thảo',
        tags,
        body: RemoveThemeInput,
        response: { 200: DraftRow, ...problemResponses(404, 409) },
      },
    },
    ({ context, body }) => removeThemeFromDraft(context, body),
  );

  app.post(
    '/themes/draft/discarding',
    {
      schema: {
        operationId: 'discardThemeDraft',
        summary: 'Hủy bản thảo danh mục chủ đề',
        tags,
        body: DiscardDraftInput,
        response: { 200: Type.Object({}), ...problemResponses(409) },
      },
    },
    ({ context, body }) => discardThemeDraft(context, body),
  );
};

const statementRoutes: Routes = async (app) => {
  app.post(
    '/themes/suggestions',
    {
      schema: {
        operationId: 'suggestThemes',
        summary: 'Gợi ý chủ đề và ý kiến tương tự khi đang viết',
        tags,
        body: SuggestInput,
        response: {
          200: Type.Object({
            themes: Type.Array(Type.Object({ theme: Type.String(), confidence: Confidence, phrase: nullable(Type.String()) })),
            similar: Type.Array(
              Type.Object({ text: Type.String(), communes: Type.Integer(), likeness: Confidence, theme: Type.String() }),
            ),
          }),
          ...problemResponses(),
        },
      },
    },
    async ({ context, body }) => {
      const { themes, similar } = await suggestThemes(context, body);
      return { themes: [...themes], similar: [...similar] };
    },
  );

  const { provinceCode, reporter, part, ...WRITTEN } = SuggestStatementsInput.properties;
  app.post(
    '/places/:provinceCode/:reporter/:part/statement-suggestions',
    {
      schema: {
        operationId: 'suggestStatements',
        summary: 'Gợi ý chủ đề và cách viết khi đang báo cáo',
        tags,
        params: Type.Object({ provinceCode, reporter, part }),
        body: Type.Object(WRITTEN),
        response: { 200: StatementSuggestions, ...problemResponses() },
      },
    },
    ({ context, params, body }) => suggestStatements(context, { ...params, ...body }),
  );

  app.get(
    '/themes/doubtful-statements',
    {
      schema: {
        operationId: 'listDoubtfulStatements',
        summary: 'Ý kiến cần người xếp chủ đề',
        tags,
        querystring: DoubtfulInput,
        response: {
          200: Type.Object({
            ...DayHead,
            all: Type.Integer(),
            doubtfulBelow: Confidence,
            statements: Type.Array(
              Type.Object({
                block: StatementBlockSchema,
                kind: StatementKindSchema,
                statement: Type.String(),
                communes: Type.Integer(),
                theme: Type.String(),
                decidedByPerson: Type.Boolean(),
                chosen: Type.String(),
                confidence: Confidence,
                phrase: nullable(Type.String()),
                alternatives: Type.Array(Type.Object({ theme: Type.String(), confidence: Confidence })),
              }),
            ),
          }),
          ...problemResponses(404),
        },
      },
    },
    ({ context, query }) => listDoubtfulStatements(context, query),
  );

  app.post(
    '/themes/corrections',
    {
      schema: {
        operationId: 'correctTheme',
        summary: 'Xếp lại chủ đề của một ý kiến',
        tags,
        body: CorrectThemeInput,
        response: { 201: CorrectionRow, ...problemResponses(404, 422) },
      },
    },
    async ({ context, body }, reply) => reply.status(201).send(await correctTheme(context, body)),
  );

  app.get(
    '/themes/corrections',
    {
      schema: {
        operationId: 'listThemeCorrections',
        summary: 'Các lần người xếp lại chủ đề',
        tags,
        response: { 200: Type.Object({ corrections: Type.Array(CorrectionRow) }), ...problemResponses() },
      },
    },
    ({ context }) => listThemeCorrections(context, {}),
  );
};

const dayRoutes: Routes = async (app) => {
  app.get(
    '/themes/of-day',
    {
      schema: {
        operationId: 'readThemesOfDay',
        summary: 'Số xã nêu mỗi chủ đề trong một ngày, theo tỉnh',
        tags,
        querystring: ThemesOfDayInput,
        response: {
          200: Type.Object({
            ...DayHead,
            themes: Type.Array(
              Type.Object({
                theme: Type.String(),
                kind: StatementKindSchema,
                statements: Type.Integer(),
                ...Count,
                provinces: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), ...Count })),
              }),
            ),
            said: Type.Array(
              Type.Object({
                kind: StatementKindSchema,
                withIssue: Type.Integer(),
                withoutIssue: Type.Integer(),
                silent: Type.Integer(),
                of: Type.Integer(),
              }),
            ),
          }),
          ...problemResponses(404),
        },
      },
    },
    async ({ context, query }) => {
      const { themes, said, ...head } = await readThemesOfDay(context, query);
      return { ...head, said: [...said], themes: themes.map((theme) => ({ ...theme, provinces: [...theme.provinces] })) };
    },
  );
};

/** Themes of statements: the taxonomy, its draft, suggestions, corrections, counts of a day. */
export const themeRoutes: readonly Routes[] = [taxonomyRoutes, draftRoutes, statementRoutes, dayRoutes];
