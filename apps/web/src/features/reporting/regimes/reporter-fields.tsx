import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { UnitCombobox } from '../../../units/unit-combobox.tsx';
import { unitQuery } from '../../../units/unit-queries.ts';
import { BodyChoice } from './body-choice.tsx';
import type { RegimePartProps } from './name-fields.tsx';
import { withLevel } from './regime-model.ts';
import type { Reporters } from './regime-queries.ts';
import own from './regimes.module.css';

const LEVELS = ['commune', 'province', 'body'] as const;
const SCOPES = ['all', 'ofProvinces', 'chosen'] as const;
type Scope = (typeof SCOPES)[number];
type OfUnits = Extract<Reporters, { level: 'commune' | 'province' }>;

function scopeOf(reporters: OfUnits): Scope {
  if (reporters.units) return 'chosen';
  return reporters.provinces ? 'ofProvinces' : 'all';
}

/** The same reporters in another scope, with nobody chosen yet. */
function withScope({ level }: OfUnits, scope: Scope): OfUnits {
  if (scope === 'chosen') return { level, provinces: null, units: [] };
  return { level, provinces: scope === 'all' ? null : [] };
}

/** Who reports: a level, all of it or chosen ones; and whether the province looks at reports of its communes first. */
export function ReporterFields({ content, onChange, day }: RegimePartProps & { readonly day: string }) {
  const { t } = useTranslation('regimes');
  const { reporters, throughProvince } = content;
  const change = (next: Reporters) => onChange({ ...content, reporters: next });
  return (
    <Section title={t('who.title')}>
      <div className={styles.form}>
        <Field label={t('who.level')}>
          {(ties) => (
            <select
              {...ties}
              value={reporters.level}
              onChange={({ target }) => onChange(withLevel(content, LEVELS.find((one) => one === target.value) ?? 'commune'))}
            >
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {t(`who.levels.${level}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {reporters.level === 'body' ? (
          <BodyChoice chosen={reporters.bodies} onChange={(bodies) => change({ level: 'body', bodies })} />
        ) : (
          <UnitScope reporters={reporters} onChange={change} day={day} />
        )}
        {reporters.level === 'commune' && (
          <label>
            <input
              type="checkbox"
              checked={throughProvince}
              onChange={({ target }) => onChange({ ...content, throughProvince: target.checked })}
            />{' '}
            {t('who.through')}
          </label>
        )}
      </div>
    </Section>
  );
}

type ScopeProps = { readonly reporters: OfUnits; readonly onChange: (reporters: OfUnits) => void; readonly day: string };

function UnitScope({ reporters, onChange, day }: ScopeProps) {
  const { t } = useTranslation('regimes');
  const scope = scopeOf(reporters);
  const scopes = reporters.level === 'commune' ? SCOPES : (['all', 'chosen'] as const);
  const chosen = reporters.units ?? reporters.provinces ?? [];
  const wanted = scope === 'ofProvinces' ? 'province' : reporters.level;
  const choose = (codes: string[]) =>
    onChange(scope === 'chosen' ? { ...reporters, units: codes } : { ...reporters, provinces: codes });
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{t('who.scope')}</legend>
        {scopes.map((one) => (
          <label key={one}>
            <input type="radio" name="scope" checked={scope === one} onChange={() => onChange(withScope(reporters, one))} />
            {t(`who.scopes.${reporters.level}.${one}`)}
          </label>
        ))}
      </fieldset>
      {scope !== 'all' && (
        <>
          <Field label={t(`who.add.${wanted}`)} hint={t('who.addHint')}>
            {(ties) => (
              <UnitCombobox
                field={{ ...ties, type: 'text', className: 'field' }}
                placedOn={day}
                onChoose={({ level, code }) => {
                  if (level === wanted && code !== null && !chosen.includes(code)) choose([...chosen, code]);
                }}
              />
            )}
          </Field>
          <ul className={styles.plainList} aria-label={t('who.chosen')}>
            {chosen.map((code) => (
              <li key={code}>
                <UnitName code={code} />{' '}
                <button
                  type="button"
                  className={own.button}
                  aria-label={t('who.removeOf', { code })}
                  onClick={() => choose(chosen.filter((one) => one !== code))}
                >
                  {t('who.remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function UnitName({ code }: { readonly code: string }) {
  const { data } = useQuery(unitQuery(code));
  const unit = data?.current ?? data?.versions.at(-1);
  if (!unit) return code;
  return [unit.name, unit.level === 'commune' ? unit.parentName : null, code].filter(Boolean).join(', ');
}
