import { createFileRoute } from '@tanstack/react-router';
import { ThemesPage } from '../features/reporting/themes/themes-page.tsx';

export const Route = createFileRoute('/themes/')({ component: ThemesPage });
