import { createFileRoute } from '@tanstack/react-router';
import { PositionsPage } from '../features/administration/positions/positions-page.tsx';

export const Route = createFileRoute('/admin/positions')({ component: PositionsPage });
