import { createFileRoute } from '@tanstack/react-router';
import { AccountDetailPage } from '../features/administration/accounts/account-detail-page.tsx';

export const Route = createFileRoute('/admin/accounts/$accountId')({ component: AccountDetailPage });
