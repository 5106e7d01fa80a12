import { createFileRoute } from '@tanstack/react-router';
import { BuilderPage } from '../features/reporting/forms/builder-page.tsx';

export const Route = createFileRoute('/forms/$formKey')({ component: Form });

function Form() {
  const { formKey } = Route.useParams();
  return <BuilderPage key={formKey} formKey={formKey} />;
}
