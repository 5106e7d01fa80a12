import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { MeasurementTabs } from '../measurements/measurement-tabs.tsx';
import { EndRule } from './end-rule.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { type KeptRule, keptRules, type RuleVersion, ruleVersionsQuery } from './rule-queries.ts';
import { useRuleWords } from './use-rule-words.ts';

/** By which rules answers are held against measurements: what holds, what held, and the way to change it after a trial (C-12). */
export function RulesPage() {
  const { t } = useTranslation('rules');
  const { count } = useFormat();
  const { data, error, refetch } = useQuery(ruleVersionsQuery);
  const [edited, setEdited] = useState<RuleVersion | 'new' | null>(null);
  const [said, setSaid] = useState('');
  const kept = keptRules(data?.versions ?? []);
  const begin = (next: RuleVersion | 'new') => {
    setSaid('');
    setEdited(next);
  };
  return (
    <Page
      title={t('title')}
      answer={data && t('answer', { count: kept.length, formatted: count(kept.length) })}
      actions={
        <Button type="button" onClick={() => begin('new')}>
          {t('add')}
        </Button>
      }
    >
      <MeasurementTabs />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && edited && (
        <RuleEditor
          key={edited === 'new' ? '' : edited.ruleKey}
          rule={edited === 'new' ? null : edited}
          forms={data.forms}
          onDone={(words) => {
            setEdited(null);
            setSaid(words ?? '');
          }}
        />
      )}
      {data && (
        <Section title={t('list')}>
          <p role="status">{said}</p>
          <p className="muted">{t('note')}</p>
          <Rules kept={kept} onEdit={begin} />
          <Versions versions={data.versions} />
        </Section>
      )}
    </Page>
  );
}

type RulesProps = { readonly kept: readonly KeptRule[]; readonly onEdit: (rule: RuleVersion) => void };

function Rules({ kept, onEdit }: RulesProps) {
  const { t } = useTranslation('rules');
  const words = useRuleWords();
  const laterWords = ({ now, later }: KeptRule) => {
    if (later === null) return '';
    const day = formatDay(later.validFrom);
    if (now === null) return t('begins', { day });
    return later.inForce ? t('changes', { day }) : t('ends', { day });
  };
  return (
    <PlainRows
      label={t('list')}
      headers={[t('rule'), t('contradicts'), t('since'), t('source'), t('action')]}
      rows={kept.flatMap((one) => {
        const rule = one.now ?? one.later;
        if (!rule) return [];
        const { when, beside } = words(rule);
        return [
          {
            key: one.key,
            cells: [
              when,
              beside,
              <Fragment key="since">
                {formatDay(rule.validFrom)} <span className="muted">{laterWords(one)}</span>
              </Fragment>,
              <Source key="source" source={rule.source} />,
              one.later === null && <RuleActions key="action" rule={rule} onEdit={onEdit} />,
            ],
          },
        ];
      })}
    />
  );
}

/** What a rule is based on, in the words of whoever recorded it. */
function Source({ source }: { readonly source: string }) {
  const { t } = useTranslation('rules');
  return source === 'setting' ? t('setting') : <span lang="vi">{source}</span>;
}

function RuleActions({ rule, onEdit }: { readonly rule: RuleVersion; readonly onEdit: (rule: RuleVersion) => void }) {
  const { t } = useTranslation('rules');
  const { when } = useRuleWords()(rule);
  return (
    <>
      <Button type="button" variant="default" aria-label={`${t('change')}: ${when}`} onClick={() => onEdit(rule)}>
        {t('change')}
      </Button>{' '}
      <EndRule rule={rule} of={when} />
    </>
  );
}

/** Every version, the newest first. */
function Versions({ versions }: { readonly versions: readonly RuleVersion[] }) {
  const { t } = useTranslation('rules');
  const words = useRuleWords();
  const sorted = versions.toSorted((one, other) => other.validFrom.localeCompare(one.validFrom));
  return (
    <details>
      <summary>{t('history')}</summary>
      <PlainRows
        label={t('versions')}
        headers={[t('since'), t('rule'), t('contradicts'), t('source'), t('by')]}
        rows={sorted.map((version) => ({
          key: `${version.ruleKey} ${version.validFrom}`,
          cells: [
            formatDay(version.validFrom),
            words(version).when,
            version.inForce ? words(version).beside : t('ended'),
            <Source key="source" source={version.source} />,
            version.recorderName ?? t('shipped'),
          ],
        }))}
      />
    </details>
  );
}
