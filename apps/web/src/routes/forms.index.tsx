import { createFileRoute } from '@tanstack/react-router';
import { FormsPage } from '../features/reporting/forms/forms-page.tsx';

export const Route = createFileRoute('/forms/')({ component: FormsPage });
