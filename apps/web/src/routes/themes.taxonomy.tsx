import { createFileRoute } from '@tanstack/react-router';
import { TaxonomyPage } from '../features/reporting/themes/taxonomy-page.tsx';

export const Route = createFileRoute('/themes/taxonomy')({ component: TaxonomyPage });
