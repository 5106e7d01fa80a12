import { createFileRoute } from '@tanstack/react-router';
import { CommunesPage } from '../features/monitoring/commune-matrix/communes-page.tsx';

export const Route = createFileRoute('/communes')({ component: CommunesPage });
