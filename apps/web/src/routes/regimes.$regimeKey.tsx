import { createFileRoute } from '@tanstack/react-router';
import { RegimeEditorPage } from '../features/reporting/regimes/regime-editor-page.tsx';

export const Route = createFileRoute('/regimes/$regimeKey')({ component: Regime });

function Regime() {
  const { regimeKey } = Route.useParams();
  return <RegimeEditorPage key={regimeKey} regimeKey={regimeKey} />;
}
