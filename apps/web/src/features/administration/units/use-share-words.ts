import { useTranslation } from 'react-i18next';

type Target = { readonly name: string; readonly share: { readonly part: string; readonly whole: string } | null };

/** Destinations of a unit in words, each with its share: whole, a fraction, or not known. */
export function useShareWords(): (targets: readonly Target[]) => string {
  const { t } = useTranslation('administration');
  const shareOf = ({ share }: Target, alone: boolean) => {
    if (share === null) return alone ? '' : ` (${t('questions.unknownShare')})`;
    return share.part === share.whole ? ` (${t('questions.wholly')})` : ` (${share.part}/${share.whole})`;
  };
  return (targets) =>
    targets.map((target) => `${target.name}${shareOf(target, targets.length === 1)}`).join('; ') || t('questions.nowhere');
}
