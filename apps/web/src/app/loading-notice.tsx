import { useTranslation } from 'react-i18next';

/** Says that figures are on their way. */
export function LoadingNotice() {
  const { t } = useTranslation();
  return (
    <p role="status" className="muted">
      {t('loading')}
    </p>
  );
}
