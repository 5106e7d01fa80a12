import { createFileRoute } from '@tanstack/react-router';
import { ProvincePage } from '../features/monitoring/province/province-page.tsx';

export const Route = createFileRoute('/provinces/$provinceCode/')({ component: ProvincePage });
