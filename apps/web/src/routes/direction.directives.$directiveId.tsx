import { createFileRoute } from '@tanstack/react-router';
import { DirectivePage } from '../features/direction/directive-page.tsx';

export const Route = createFileRoute('/direction/directives/$directiveId')({ component: Directive });

function Directive() {
  const { directiveId } = Route.useParams();
  return <DirectivePage key={directiveId} directiveId={directiveId} />;
}
