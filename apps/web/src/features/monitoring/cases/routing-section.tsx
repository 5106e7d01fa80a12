import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { setCaseRouting } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { BLOCKS } from '../../../units/blocks.ts';
import { centralBodiesQuery } from '../../direction/direction-queries.ts';
import { taxonomyQuery } from '../../reporting/themes/theme-queries.ts';
import { type CaseRouting, caseKeys, caseRulesQuery } from './case-queries.ts';
import { RuleStart } from './rule-start.tsx';

type Target = CaseRouting['routes'][number]['to'];
const SYSTEMS = ['procedures', 'documents', 'meetings', 'exchange', 'reporting'] as const;

/** Whom each theme goes to, by the newest routing; a new one changes one theme from a day on. */
export function RoutingSection({ mayChange }: { readonly mayChange: boolean }) {
  const { t } = useTranslation('cases');
  const { name } = useFormat();
  const targetWords = useTargetWords();
  const { data } = useQuery(caseRulesQuery);
  const { data: taxonomy } = useQuery(taxonomyQuery);
  const routing = data?.routings[0];
  if (!routing) return null;
  const nameOf = (key: string) => {
    const theme = taxonomy?.themes.find((one) => one.key === key);
    return theme ? name(theme) : key;
  };
  return (
    <Section title={t('rules.routing')}>
      <p>{t('rules.routingFrom', { day: formatDay(routing.validFrom), source: routing.source })}</p>
      <PlainRows
        label={t('rules.routing')}
        headers={[t('rules.theme'), t('rules.to')]}
        rows={routing.routes.map(({ theme, to }) => ({ key: theme, cells: [nameOf(theme), targetWords(to)] }))}
      />
      <p className="muted">{t('rules.others')}</p>
      {mayChange && <ChangeRoute routing={routing} />}
    </Section>
  );
}

function useTargetWords(): (to: Target) => string {
  const { t } = useTranslation('cases');
  return (to) => {
    if (to.kind === 'province') return t('rules.toProvince', { block: t(`blocks.${to.part}`) });
    return to.kind === 'body' ? to.name : t('rules.toSupplier', { system: t(`rules.systems.${to.system}`) });
  };
}

function ChangeRoute({ routing }: { readonly routing: CaseRouting }) {
  const { t } = useTranslation('cases');
  const { name } = useFormat();
  const cache = useQueryClient();
  const { data: taxonomy } = useQuery(taxonomyQuery);
  const { data: central } = useQuery(centralBodiesQuery);
  const set = useMutation({
    mutationFn: (fields: FormData) => answerOf(setCaseRouting({ body: routingOf(routing, fields) })),
    onSuccess: () => cache.invalidateQueries({ queryKey: caseKeys.all }),
  });
  return (
    <AskDialog
      action={t('rules.change')}
      title={t('rules.change')}
      onOpen={set.reset}
      onConfirm={(fields) => set.mutateAsync(fields)}
      pending={set.isPending}
      error={set.error}
    >
      <Field label={t('rules.theme')}>
        {(ties) => (
          <select {...ties} name="theme" required>
            {taxonomy?.themes.map((theme) => (
              <option key={theme.key} value={theme.key}>
                {name(theme)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('rules.to')}>
        {(ties) => (
          <select {...ties} name="to" required>
            <optgroup label={t('rules.province')}>
              {BLOCKS.map((part) => (
                <option key={part} value={`province/${part}`}>
                  {t('rules.toProvince', { block: t(`blocks.${part}`) })}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('rules.supplier')}>
              {SYSTEMS.map((system) => (
                <option key={system} value={`supplier/${system}`}>
                  {t('rules.toSupplier', { system: t(`rules.systems.${system}`) })}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('rules.body')}>
              {central?.bodies.map(({ bodyId, titleVi }) => (
                <option key={bodyId} value={`body/${titleVi}`}>
                  {titleVi}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
      <RuleStart />
    </AskDialog>
  );
}

/** The routing with one theme changed; the other themes stay. */
function routingOf({ routes }: CaseRouting, fields: FormData) {
  const theme = typedText(fields, 'theme');
  const [kind = '', ...rest] = typedText(fields, 'to').split('/');
  const target = rest.join('/');
  const to = (
    kind === 'province' ? { kind, part: target } : kind === 'supplier' ? { kind, system: target } : { kind: 'body', name: target }
  ) as Target;
  const others = routes.filter((route) => route.theme !== theme);
  return { validFrom: typedText(fields, 'validFrom'), source: typedText(fields, 'source'), routes: [...others, { theme, to }] };
}
