import { createFileRoute } from '@tanstack/react-router';
import { CommunePage } from '../features/monitoring/commune/commune-page.tsx';

export const Route = createFileRoute('/provinces/$provinceCode/communes/$communeCode')({ component: CommunePage });
