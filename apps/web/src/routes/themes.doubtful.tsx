import { createFileRoute } from '@tanstack/react-router';
import { DoubtfulPage } from '../features/reporting/themes/doubtful-page.tsx';

export const Route = createFileRoute('/themes/doubtful')({ component: DoubtfulPage });
