import { createFileRoute } from '@tanstack/react-router';
import { RegimesPage } from '../features/reporting/regimes/regimes-page.tsx';

export const Route = createFileRoute('/regimes/')({ component: RegimesPage });
