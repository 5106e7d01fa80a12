// Generated from docs/openapi.json by tools/api-client.ts: do not edit.

import { client } from './client.gen.ts';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.ts';
import type { AcknowledgeAlertData, AcknowledgeAlertErrors, AcknowledgeAlertResponses, AddOutsideProviderData, AddOutsideProviderErrors, AddOutsideProviderResponses, AddPasskeyData, AddPasskeyErrors, AddPasskeyResponses, AnswerUnitQuestionData, AnswerUnitQuestionErrors, AnswerUnitQuestionResponses, ApplyAccountListData, ApplyAccountListErrors, ApplyAccountListResponses, AppointData, AppointErrors, AppointResponses, ApproveReportsData, ApproveReportsErrors, ApproveReportsResponses, AskForPasskeyData, AskForPasskeyErrors, AskForPasskeyResponses, BeginOutsideLinkData, BeginOutsideLinkErrors, BeginOutsideLinkResponses, BeginPasskeyData, BeginPasskeyErrors, BeginPasskeyResponses, BeginTotpData, BeginTotpErrors, BeginTotpResponses, CarryThemeCasesData, CarryThemeCasesErrors, CarryThemeCasesResponses, ChangeOutsideProviderData, ChangeOutsideProviderErrors, ChangeOutsideProviderResponses, ChangeOutsideProviderSecretData, ChangeOutsideProviderSecretErrors, ChangeOutsideProviderSecretResponses, ChangePasswordData, ChangePasswordErrors, ChangePasswordResponses, ChangePlanData, ChangePlanErrors, ChangePlanResponses, ChangeServicePointData, ChangeServicePointErrors, ChangeServicePointResponses, CheckContradictionData, CheckContradictionErrors, CheckContradictionResponses, CheckReportData, CheckReportErrors, CheckReportResponses, CheckResultData, CheckResultErrors, CheckResultResponses, ConfirmAccountData, ConfirmAccountErrors, ConfirmAccountResponses, ConfirmCaseData, ConfirmCaseErrors, ConfirmCaseResponses, ConfirmMessageAddressData, ConfirmMessageAddressErrors, ConfirmMessageAddressResponses, ConfirmPresenceData, ConfirmPresenceErrors, ConfirmPresenceResponses, ConfirmTotpData, ConfirmTotpErrors, ConfirmTotpResponses, CorrectThemeData, CorrectThemeErrors, CorrectThemeResponses, CountUnreadMessagesData, CountUnreadMessagesErrors, CountUnreadMessagesResponses, CreateAccountData, CreateAccountErrors, CreateAccountResponses, CreateTaskData, CreateTaskErrors, CreateTaskOfCaseData, CreateTaskOfCaseErrors, CreateTaskOfCaseResponses, CreateTaskResponses, CreateWorkingGroupData, CreateWorkingGroupErrors, CreateWorkingGroupResponses, DecideAccountReviewData, DecideAccountReviewErrors, DecideAccountReviewResponses, DirectAssignmentData, DirectAssignmentErrors, DirectAssignmentResponses, DirectCaseData, DirectCaseErrors, DirectCaseResponses, DiscardThemeDraftData, DiscardThemeDraftErrors, DiscardThemeDraftResponses, DownloadEditionData, DownloadEditionResponses, DownloadPreviewData, DownloadPreviewResponses, DrawResultsData, DrawResultsErrors, DrawResultsResponses, DropFormDraftData, DropFormDraftErrors, DropFormDraftResponses, EndAppointmentData, EndAppointmentErrors, EndAppointmentResponses, EndDeputyData, EndDeputyErrors, EndDeputyResponses, EndLeaderContactData, EndLeaderContactErrors, EndLeaderContactResponses, EndMeasurementRuleData, EndMeasurementRuleErrors, EndMeasurementRuleResponses, EndRegimeData, EndRegimeErrors, EndRegimeResponses, EndRepresentativeData, EndRepresentativeErrors, EndRepresentativeResponses, EndTaskScheduleData, EndTaskScheduleErrors, EndTaskScheduleResponses, EndWorkingGroupData, EndWorkingGroupErrors, EndWorkingGroupResponses, ExemptReportData, ExemptReportErrors, ExemptReportResponses, ExportCommunesWithoutAccessData, ExportCommunesWithoutAccessErrors, ExportCommunesWithoutAccessResponses, ExportLessonsData, ExportLessonsErrors, ExportLessonsResponses, ExportUnitQuestionsData, ExportUnitQuestionsResponses, FindAccountData, FindAccountErrors, FindAccountResponses, FindColleagueData, FindColleagueErrors, FindColleagueResponses, GetOwnFactorsData, GetOwnFactorsErrors, GetOwnFactorsResponses, GetPasswordRulesData, GetPasswordRulesErrors, GetPasswordRulesResponses, GetSessionData, GetSessionErrors, GetSessionLimitsData, GetSessionLimitsErrors, GetSessionLimitsResponses, GetSessionResponses, GiveDeputyData, GiveDeputyErrors, GiveDeputyResponses, HandleCaseData, HandleCaseErrors, HandleCaseResponses, ImportAgencyCodesData, ImportAgencyCodesErrors, ImportAgencyCodesResponses, ImportDirectivesData, ImportDirectivesErrors, ImportDirectivesResponses, ImportUnitChangesData, ImportUnitChangesErrors, ImportUnitChangesResponses, IssueMachineSecretData, IssueMachineSecretErrors, IssueMachineSecretResponses, KeepFileData, KeepFileErrors, KeepFileResponses, KeepUnitQuestionOpenData, KeepUnitQuestionOpenErrors, KeepUnitQuestionOpenResponses, LinkAccountOutsideData, LinkAccountOutsideErrors, LinkAccountOutsideResponses, ListAccountReviewsData, ListAccountReviewsErrors, ListAccountReviewsResponses, ListAccountRulesData, ListAccountRulesErrors, ListAccountRulesResponses, ListAccountsData, ListAccountsErrors, ListAccountsResponses, ListAlertsData, ListAlertsErrors, ListAlertsResponses, ListAnsweredCasesData, ListAnsweredCasesErrors, ListAnsweredCasesResponses, ListAssignmentsData, ListAssignmentsErrors, ListAssignmentsResponses, ListBodiesOfUnitData, ListBodiesOfUnitErrors, ListBodiesOfUnitResponses, ListCaseRulesData, ListCaseRulesErrors, ListCaseRulesResponses, ListCasesData, ListCasesErrors, ListCasesResponses, ListCentralBodiesData, ListCentralBodiesErrors, ListCentralBodiesResponses, ListChecksData, ListChecksErrors, ListChecksResponses, ListCommunesWithoutAccessData, ListCommunesWithoutAccessErrors, ListCommunesWithoutAccessResponses, ListContradictionsData, ListContradictionsErrors, ListContradictionsResponses, ListCriteriaData, ListCriteriaErrors, ListCriteriaExportData, ListCriteriaExportResponses, ListCriteriaResponses, ListDaysData, ListDaysErrors, ListDaysResponses, ListDeputiesData, ListDeputiesErrors, ListDeputiesResponses, ListDifferencesData, ListDifferencesErrors, ListDifferencesResponses, ListDirectedTasksData, ListDirectedTasksErrors, ListDirectedTasksResponses, ListDirectivesData, ListDirectivesErrors, ListDirectivesResponses, ListDossiersData, ListDossiersErrors, ListDossiersExportData, ListDossiersExportResponses, ListDossiersResponses, ListDoubtfulStatementsData, ListDoubtfulStatementsErrors, ListDoubtfulStatementsResponses, ListEditionsData, ListEditionsErrors, ListEditionsResponses, ListFirstDaysData, ListFirstDaysErrors, ListFirstDaysResponses, ListFormsData, ListFormsErrors, ListFormsResponses, ListFormVersionsData, ListFormVersionsErrors, ListFormVersionsResponses, ListLeaderContactsData, ListLeaderContactsErrors, ListLeaderContactsResponses, ListLessonsData, ListLessonsErrors, ListLessonsResponses, ListMachinesData, ListMachinesErrors, ListMachinesResponses, ListMeasurementRulesData, ListMeasurementRulesErrors, ListMeasurementRulesResponses, ListMeasurementRuleVersionsData, ListMeasurementRuleVersionsErrors, ListMeasurementRuleVersionsResponses, ListMeasurementsData, ListMeasurementsErrors, ListMeasurementsResponses, ListMessageDeliveriesData, ListMessageDeliveriesErrors, ListMessageDeliveriesResponses, ListMessagesData, ListMessagesErrors, ListMessagesResponses, ListMissingSignaturesData, ListMissingSignaturesErrors, ListMissingSignaturesExportData, ListMissingSignaturesExportResponses, ListMissingSignaturesResponses, ListNotReportedData, ListNotReportedErrors, ListNotReportedExportData, ListNotReportedExportResponses, ListNotReportedResponses, ListOfferedAssignmentsData, ListOfferedAssignmentsErrors, ListOfferedAssignmentsResponses, ListOutsideProvidersData, ListOutsideProvidersErrors, ListOutsideProvidersResponses, ListOwnAssignmentsData, ListOwnAssignmentsErrors, ListOwnAssignmentsResponses, ListOwnDeputiesData, ListOwnDeputiesErrors, ListOwnDeputiesResponses, ListOwnOutsideLinksData, ListOwnOutsideLinksErrors, ListOwnOutsideLinksResponses, ListOwnSessionsData, ListOwnSessionsErrors, ListOwnSessionsResponses, ListPositionsData, ListPositionsErrors, ListPositionsResponses, ListRegimesData, ListRegimesErrors, ListRegimesResponses, ListReportsOfPlaceData, ListReportsOfPlaceErrors, ListReportsOfPlaceResponses, ListRepresentativesData, ListRepresentativesErrors, ListRepresentativesResponses, ListRolesData, ListRolesErrors, ListRolesResponses, ListServicePointsData, ListServicePointsErrors, ListServicePointsExportData, ListServicePointsExportResponses, ListServicePointsResponses, ListSignInRulesData, ListSignInRulesErrors, ListSignInRulesResponses, ListSignOnClientsData, ListSignOnClientsErrors, ListSignOnClientsResponses, ListStatementsByProvinceData, ListStatementsByProvinceErrors, ListStatementsByProvinceExportData, ListStatementsByProvinceExportResponses, ListStatementsByProvinceResponses, ListStatementsData, ListStatementsErrors, ListStatementsExportData, ListStatementsExportResponses, ListStatementsResponses, ListSystemsData, ListSystemsErrors, ListSystemsExportData, ListSystemsExportResponses, ListSystemsResponses, ListTakenOverData, ListTakenOverErrors, ListTakenOverResponses, ListTaskColourRulesData, ListTaskColourRulesErrors, ListTaskColourRulesResponses, ListTaskSchedulesData, ListTaskSchedulesErrors, ListTaskSchedulesResponses, ListTasksData, ListTasksErrors, ListTasksExportData, ListTasksExportResponses, ListTasksResponses, ListThemeCorrectionsData, ListThemeCorrectionsErrors, ListThemeCorrectionsResponses, ListUnitQuestionsData, ListUnitQuestionsErrors, ListUnitQuestionsResponses, ListUnitsData, ListUnitsErrors, ListUnitsResponses, LockAccountData, LockAccountErrors, LockAccountResponses, MarkFirstDayData, MarkFirstDayErrors, MarkFirstDayResponses, MarkMessagesReadData, MarkMessagesReadErrors, MarkMessagesReadResponses, NameRepresentativeData, NameRepresentativeErrors, NameRepresentativeResponses, OpenAccountData, OpenAccountErrors, OpenAccountResponses, OpenAccountReviewData, OpenAccountReviewErrors, OpenAccountReviewResponses, OverrideTaskColourData, OverrideTaskColourErrors, OverrideTaskColourResponses, PreviewAccountListData, PreviewAccountListErrors, PreviewAccountListResponses, PreviewPositionData, PreviewPositionErrors, PreviewPositionResponses, PreviewQuestionAnswerData, PreviewQuestionAnswerErrors, PreviewQuestionAnswerResponses, PreviewRegimeData, PreviewRegimeErrors, PreviewRegimeResponses, PreviewReportData, PreviewReportErrors, PreviewReportResponses, PreviewUnitChangesData, PreviewUnitChangesErrors, PreviewUnitChangesResponses, PublishEditionData, PublishEditionErrors, PublishEditionResponses, PublishFormData, PublishFormErrors, PublishFormResponses, PublishRegimeData, PublishRegimeErrors, PublishRegimeResponses, PublishServicePointData, PublishServicePointErrors, PublishServicePointResponses, PublishTaxonomyData, PublishTaxonomyErrors, PublishTaxonomyResponses, ReadAccountBoardData, ReadAccountBoardErrors, ReadAccountBoardResponses, ReadAccountData, ReadAccountErrors, ReadAccountListTemplateData, ReadAccountListTemplateErrors, ReadAccountListTemplateResponses, ReadAccountResponses, ReadAccountReviewData, ReadAccountReviewErrors, ReadAccountReviewResponses, ReadAssignmentLogData, ReadAssignmentLogErrors, ReadAssignmentLogResponses, ReadBatchRetentionData, ReadBatchRetentionErrors, ReadBatchRetentionResponses, ReadBodyOfAgencyCodeData, ReadBodyOfAgencyCodeErrors, ReadBodyOfAgencyCodeResponses, ReadBurdenData, ReadBurdenErrors, ReadBurdenResponses, ReadCalendarData, ReadCalendarErrors, ReadCalendarResponses, ReadCaseData, ReadCaseErrors, ReadCaseResponses, ReadChangesData, ReadChangesErrors, ReadChangesResponses, ReadCommuneMatrixData, ReadCommuneMatrixErrors, ReadCommuneMatrixResponses, ReadCommuneNamesData, ReadCommuneNamesErrors, ReadCommuneNamesResponses, ReadCommunePageData, ReadCommunePageErrors, ReadCommunePageResponses, ReadCommunicationTextsData, ReadCommunicationTextsErrors, ReadCommunicationTextsResponses, ReadCompletenessData, ReadCompletenessErrors, ReadCompletenessResponses, ReadCriteriaCompletionData, ReadCriteriaCompletionErrors, ReadCriteriaCompletionResponses, ReadCriterionData, ReadCriterionErrors, ReadCriterionResponses, ReadDailyReportData, ReadDailyReportErrors, ReadDailyReportResponses, ReadDirectedTaskData, ReadDirectedTaskErrors, ReadDirectedTaskResponses, ReadDirectiveData, ReadDirectiveErrors, ReadDirectiveResponses, ReadDocumentStatementsData, ReadDocumentStatementsErrors, ReadDocumentStatementsResponses, ReadEditionData, ReadEditionPagesData, ReadEditionPagesErrors, ReadEditionPagesResponses, ReadEditionResponses, ReadEditionSummaryData, ReadEditionSummaryErrors, ReadEditionSummaryResponses, ReadEvidenceData, ReadEvidenceErrors, ReadEvidenceResponses, ReadFileLimitData, ReadFileLimitErrors, ReadFileLimitResponses, ReadFirstDayData, ReadFirstDayErrors, ReadFirstDayResponses, ReadFormDraftData, ReadFormDraftErrors, ReadFormDraftResponses, ReadImportTemplateData, ReadImportTemplateResponses, ReadIssuedDocumentsData, ReadIssuedDocumentsErrors, ReadIssuedDocumentsExportData, ReadIssuedDocumentsExportResponses, ReadIssuedDocumentsResponses, ReadMeasuredEventsData, ReadMeasuredEventsErrors, ReadMeasuredEventsResponses, ReadMeasuredValuesData, ReadMeasuredValuesErrors, ReadMeasuredValuesResponses, ReadMessageChoicesData, ReadMessageChoicesErrors, ReadMessageChoicesResponses, ReadMinistryRolloutData, ReadMinistryRolloutErrors, ReadMinistryRolloutExportData, ReadMinistryRolloutExportResponses, ReadMinistryRolloutResponses, ReadNationalViewData, ReadNationalViewErrors, ReadNationalViewResponses, ReadPlaceTemplateData, ReadPlaceTemplateErrors, ReadPlaceTemplateResponses, ReadProvincePageData, ReadProvincePageErrors, ReadProvincePageResponses, ReadProvisionalTermData, ReadProvisionalTermErrors, ReadProvisionalTermResponses, ReadReadinessData, ReadReadinessErrors, ReadReadinessExportData, ReadReadinessExportResponses, ReadReadinessResponses, ReadRecommendationsData, ReadRecommendationsErrors, ReadRecommendationsResponses, ReadReportData, ReadReportErrors, ReadReportEvidenceData, ReadReportEvidenceErrors, ReadReportEvidenceResponses, ReadReportFileData, ReadReportFileErrors, ReadReportFileResponses, ReadReportingPracticeData, ReadReportingPracticeErrors, ReadReportingPracticeResponses, ReadReportMatrixData, ReadReportMatrixErrors, ReadReportMatrixResponses, ReadReportNamesData, ReadReportNamesErrors, ReadReportNamesResponses, ReadReportResponses, ReadReportTemplateData, ReadReportTemplateErrors, ReadReportTemplateResponses, ReadReviewBoardData, ReadReviewBoardErrors, ReadReviewBoardResponses, ReadReviewPracticeData, ReadReviewPracticeErrors, ReadReviewPracticeResponses, ReadServicePointData, ReadServicePointErrors, ReadServicePointResponses, ReadTaskFileData, ReadTaskFileErrors, ReadTaskFileResponses, ReadTaxonomyData, ReadTaxonomyErrors, ReadTaxonomyResponses, ReadThemeDraftData, ReadThemeDraftErrors, ReadThemeDraftResponses, ReadThemesOfDayData, ReadThemesOfDayErrors, ReadThemesOfDayResponses, ReadTrendData, ReadTrendErrors, ReadTrendResponses, ReadUnitData, ReadUnitErrors, ReadUnitResponses, ReadWordingData, ReadWordingErrors, ReadWordingResponses, ReceiveAssignmentData, ReceiveAssignmentErrors, ReceiveAssignmentResponses, RecordLeaderContactData, RecordLeaderContactErrors, RecordLeaderContactResponses, RegisterMachineData, RegisterMachineErrors, RegisterMachineResponses, RegisterSignOnClientData, RegisterSignOnClientErrors, RegisterSignOnClientResponses, RemoveMessageAddressData, RemoveMessageAddressErrors, RemoveMessageAddressResponses, RemoveOutsideProviderData, RemoveOutsideProviderErrors, RemoveOutsideProviderResponses, RemoveOwnOutsideLinkData, RemoveOwnOutsideLinkErrors, RemoveOwnOutsideLinkResponses, RemovePasskeyData, RemovePasskeyErrors, RemovePasskeyResponses, RemoveSignInRuleData, RemoveSignInRuleErrors, RemoveSignInRuleResponses, RemoveSignOnClientData, RemoveSignOnClientErrors, RemoveSignOnClientResponses, RemoveThemeFromDraftData, RemoveThemeFromDraftErrors, RemoveThemeFromDraftResponses, RemoveTotpData, RemoveTotpErrors, RemoveTotpResponses, RenewFirstCodesData, RenewFirstCodesErrors, RenewFirstCodesResponses, RenewRecoveryCodesData, RenewRecoveryCodesErrors, RenewRecoveryCodesResponses, RenewSignOnClientSecretData, RenewSignOnClientSecretErrors, RenewSignOnClientSecretResponses, ReopenReportData, ReopenReportErrors, ReopenReportResponses, ReopenUnitQuestionData, ReopenUnitQuestionErrors, ReopenUnitQuestionResponses, ReportOnAssignmentData, ReportOnAssignmentErrors, ReportOnAssignmentResponses, ResetFactorsData, ResetFactorsErrors, ResetFactorsResponses, ResetPasswordData, ResetPasswordErrors, ResetPasswordResponses, RetryMessageDeliveryData, RetryMessageDeliveryErrors, RetryMessageDeliveryResponses, ReturnReportData, ReturnReportErrors, ReturnReportResponses, RevokeMachineData, RevokeMachineErrors, RevokeMachineResponses, SaveDraftData, SaveDraftErrors, SaveDraftResponses, SaveFormDraftData, SaveFormDraftErrors, SaveFormDraftResponses, SaveThemeInDraftData, SaveThemeInDraftErrors, SaveThemeInDraftResponses, SaveWordingData, SaveWordingErrors, SaveWordingResponses, ScheduleTaskData, ScheduleTaskErrors, ScheduleTaskResponses, SearchItemsData, SearchItemsErrors, SearchItemsResponses, SearchUnitsData, SearchUnitsErrors, SearchUnitsResponses, SendBatchData, SendBatchErrors, SendBatchResponses, SendLineReadingsData, SendLineReadingsErrors, SendLineReadingsResponses, SetAccountRuleData, SetAccountRuleErrors, SetAccountRuleResponses, SetBatchRetentionData, SetBatchRetentionErrors, SetBatchRetentionResponses, SetCaseRoutingData, SetCaseRoutingErrors, SetCaseRoutingResponses, SetCaseRuleData, SetCaseRuleErrors, SetCaseRuleResponses, SetFileLimitData, SetFileLimitErrors, SetFileLimitResponses, SetMeasurementRuleData, SetMeasurementRuleErrors, SetMeasurementRuleResponses, SetMessageAddressData, SetMessageAddressErrors, SetMessageAddressResponses, SetMessageLanguageData, SetMessageLanguageErrors, SetMessageLanguageResponses, SetMessagePreferenceData, SetMessagePreferenceErrors, SetMessagePreferenceResponses, SetMessageSettingsData, SetMessageSettingsErrors, SetMessageSettingsResponses, SetPositionData, SetPositionErrors, SetPositionResponses, SetProvisionalTermData, SetProvisionalTermErrors, SetProvisionalTermResponses, SetSessionLimitsData, SetSessionLimitsErrors, SetSessionLimitsResponses, SetSignInRuleData, SetSignInRuleErrors, SetSignInRuleResponses, SetSpecialDaysData, SetSpecialDaysErrors, SetSpecialDaysResponses, SetTaskColourRuleData, SetTaskColourRuleErrors, SetTaskColourRuleResponses, SetWorkingWeekData, SetWorkingWeekErrors, SetWorkingWeekResponses, SignOutAccountEverywhereData, SignOutAccountEverywhereErrors, SignOutAccountEverywhereResponses, SignOutEverywhereData, SignOutEverywhereErrors, SignOutEverywhereResponses, SignOutSessionData, SignOutSessionErrors, SignOutSessionResponses, StartReportingPracticeData, StartReportingPracticeErrors, StartReportingPracticeResponses, StartReviewPracticeData, StartReviewPracticeErrors, StartReviewPracticeResponses, StateDocumentData, StateDocumentErrors, StateDocumentResponses, StopPositionData, StopPositionErrors, StopPositionResponses, SubmitReportData, SubmitReportErrors, SubmitReportResponses, SuggestStatementsData, SuggestStatementsErrors, SuggestStatementsResponses, SuggestThemesData, SuggestThemesErrors, SuggestThemesResponses, SumAssignmentsData, SumAssignmentsErrors, SumAssignmentsResponses, SumCasesData, SumCasesErrors, SumCasesResponses, SumChecksData, SumChecksErrors, SumChecksResponses, SumContradictionsData, SumContradictionsErrors, SumContradictionsResponses, TakePlaceWorkbookData, TakePlaceWorkbookErrors, TakePlaceWorkbookResponses, TakeReportWorkbookData, TakeReportWorkbookErrors, TakeReportWorkbookResponses, TryFormData, TryFormErrors, TryFormResponses, TryMeasurementRuleData, TryMeasurementRuleErrors, TryMeasurementRuleResponses, UnlinkAccountOutsideData, UnlinkAccountOutsideErrors, UnlinkAccountOutsideResponses, UnlockAccountData, UnlockAccountErrors, UnlockAccountResponses, VerifyEditionData, VerifyEditionErrors, VerifyEditionResponses, WatchCompletenessData, WatchCompletenessErrors, WatchCompletenessResponses, WatchLiveMapData, WatchLiveMapErrors, WatchLiveMapResponses, WatchLiveMatrixData, WatchLiveMatrixErrors, WatchLiveMatrixResponses, WatchLiveProvinceData, WatchLiveProvinceErrors, WatchLiveProvinceResponses, WatchReviewBoardData, WatchReviewBoardErrors, WatchReviewBoardResponses, WithdrawServicePointData, WithdrawServicePointErrors, WithdrawServicePointResponses, WriteCommunicationFileData, WriteCommunicationFileErrors, WriteCommunicationFileResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Tìm đơn vị hành chính theo tên hoặc mã, cũ và mới
 */
export const searchUnits = <ThrowOnError extends boolean = false>(options: Options<SearchUnitsData, ThrowOnError>): RequestResult<SearchUnitsResponses, SearchUnitsErrors, ThrowOnError> => (options.client ?? client).get<SearchUnitsResponses, SearchUnitsErrors, ThrowOnError>({ url: '/api/organisations/units/search', ...options });

/**
 * Danh sách đơn vị hành chính có hiệu lực vào một ngày
 */
export const listUnits = <ThrowOnError extends boolean = false>(options?: Options<ListUnitsData, ThrowOnError>): RequestResult<ListUnitsResponses, ListUnitsErrors, ThrowOnError> => (options?.client ?? client).get<ListUnitsResponses, ListUnitsErrors, ThrowOnError>({ url: '/api/organisations/units', ...options });

/**
 * Một đơn vị hành chính theo mã hoặc định danh: các tên, nguồn gốc, nơi sáp nhập, vị trí trên bản đồ của một ngày
 */
export const readUnit = <ThrowOnError extends boolean = false>(options: Options<ReadUnitData, ThrowOnError>): RequestResult<ReadUnitResponses, ReadUnitErrors, ThrowOnError> => (options.client ?? client).get<ReadUnitResponses, ReadUnitErrors, ThrowOnError>({ url: '/api/organisations/units/{unit}', ...options });

/**
 * Cơ quan của một đơn vị hành chính: bốn khối và trung tâm phục vụ hành chính công
 */
export const listBodiesOfUnit = <ThrowOnError extends boolean = false>(options: Options<ListBodiesOfUnitData, ThrowOnError>): RequestResult<ListBodiesOfUnitResponses, ListBodiesOfUnitErrors, ThrowOnError> => (options.client ?? client).get<ListBodiesOfUnitResponses, ListBodiesOfUnitErrors, ThrowOnError>({ url: '/api/organisations/units/{unit}/bodies', ...options });

/**
 * Cơ quan Trung ương, bộ, ngành, đoàn thể và doanh nghiệp; lọc theo tên
 */
export const listCentralBodies = <ThrowOnError extends boolean = false>(options?: Options<ListCentralBodiesData, ThrowOnError>): RequestResult<ListCentralBodiesResponses, ListCentralBodiesErrors, ThrowOnError> => (options?.client ?? client).get<ListCentralBodiesResponses, ListCentralBodiesErrors, ThrowOnError>({ url: '/api/organisations/bodies', ...options });

/**
 * Cơ quan mang mã định danh (QCVN 102 hoặc Quyết định 20/2020/QĐ-TTg) vào một ngày
 */
export const readBodyOfAgencyCode = <ThrowOnError extends boolean = false>(options: Options<ReadBodyOfAgencyCodeData, ThrowOnError>): RequestResult<ReadBodyOfAgencyCodeResponses, ReadBodyOfAgencyCodeErrors, ThrowOnError> => (options.client ?? client).get<ReadBodyOfAgencyCodeResponses, ReadBodyOfAgencyCodeErrors, ThrowOnError>({ url: '/api/organisations/agency-codes/{code}', ...options });

/**
 * Những điểm về đơn vị hành chính mà nguồn số liệu để ngỏ, chờ người có trách nhiệm xác định
 */
export const listUnitQuestions = <ThrowOnError extends boolean = false>(options?: Options<ListUnitQuestionsData, ThrowOnError>): RequestResult<ListUnitQuestionsResponses, ListUnitQuestionsErrors, ThrowOnError> => (options?.client ?? client).get<ListUnitQuestionsResponses, ListUnitQuestionsErrors, ThrowOnError>({ url: '/api/organisations/open-questions', ...options });

/**
 * Những điểm về đơn vị hành chính mà nguồn số liệu để ngỏ, chờ người có trách nhiệm xác định: tải tệp
 */
export const exportUnitQuestions = <ThrowOnError extends boolean = false>(options?: Options<ExportUnitQuestionsData, ThrowOnError>): RequestResult<ExportUnitQuestionsResponses, unknown, ThrowOnError> => (options?.client ?? client).get<ExportUnitQuestionsResponses, unknown, ThrowOnError>({ url: '/api/organisations/open-questions/export', ...options });

/**
 * Xem trước: câu trả lời đổi gì trong nguồn gốc, kế thừa của đơn vị; không lưu
 */
export const previewQuestionAnswer = <ThrowOnError extends boolean = false>(options: Options<PreviewQuestionAnswerData, ThrowOnError>): RequestResult<PreviewQuestionAnswerResponses, PreviewQuestionAnswerErrors, ThrowOnError> => (options.client ?? client).post<PreviewQuestionAnswerResponses, PreviewQuestionAnswerErrors, ThrowOnError>({
    url: '/api/organisations/open-question-previews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Trả lời một điểm để ngỏ: đơn vị cũ về những xã nào, từ ngày nào, theo văn bản nào
 */
export const answerUnitQuestion = <ThrowOnError extends boolean = false>(options: Options<AnswerUnitQuestionData, ThrowOnError>): RequestResult<AnswerUnitQuestionResponses, AnswerUnitQuestionErrors, ThrowOnError> => (options.client ?? client).post<AnswerUnitQuestionResponses, AnswerUnitQuestionErrors, ThrowOnError>({
    url: '/api/organisations/open-question-answers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ghi vì sao một điểm còn để ngỏ
 */
export const keepUnitQuestionOpen = <ThrowOnError extends boolean = false>(options: Options<KeepUnitQuestionOpenData, ThrowOnError>): RequestResult<KeepUnitQuestionOpenResponses, KeepUnitQuestionOpenErrors, ThrowOnError> => (options.client ?? client).post<KeepUnitQuestionOpenResponses, KeepUnitQuestionOpenErrors, ThrowOnError>({
    url: '/api/organisations/open-question-reasons',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mở lại một điểm đã trả lời: nguồn gốc, kế thừa trở lại như nguồn nêu
 */
export const reopenUnitQuestion = <ThrowOnError extends boolean = false>(options: Options<ReopenUnitQuestionData, ThrowOnError>): RequestResult<ReopenUnitQuestionResponses, ReopenUnitQuestionErrors, ThrowOnError> => (options.client ?? client).post<ReopenUnitQuestionResponses, ReopenUnitQuestionErrors, ThrowOnError>({
    url: '/api/organisations/open-question-reopenings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xem trước thay đổi đơn vị hành chính từ tệp CSV: trước, sau, phần chia, số liệu liên quan, lỗi; không ghi gì
 */
export const previewUnitChanges = <ThrowOnError extends boolean = false>(options: Options<PreviewUnitChangesData, ThrowOnError>): RequestResult<PreviewUnitChangesResponses, PreviewUnitChangesErrors, ThrowOnError> => (options.client ?? client).post<PreviewUnitChangesResponses, PreviewUnitChangesErrors, ThrowOnError>({
    url: '/api/organisations/unit-changes/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thực hiện thay đổi đơn vị hành chính từ tệp CSV: tất cả hoặc không gì cả
 */
export const importUnitChanges = <ThrowOnError extends boolean = false>(options: Options<ImportUnitChangesData, ThrowOnError>): RequestResult<ImportUnitChangesResponses, ImportUnitChangesErrors, ThrowOnError> => (options.client ?? client).post<ImportUnitChangesResponses, ImportUnitChangesErrors, ThrowOnError>({
    url: '/api/organisations/unit-changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ghi mã định danh cơ quan từ tệp CSV: tất cả hoặc không gì cả
 */
export const importAgencyCodes = <ThrowOnError extends boolean = false>(options: Options<ImportAgencyCodesData, ThrowOnError>): RequestResult<ImportAgencyCodesResponses, ImportAgencyCodesErrors, ThrowOnError> => (options.client ?? client).post<ImportAgencyCodesResponses, ImportAgencyCodesErrors, ThrowOnError>({
    url: '/api/organisations/agency-codes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tệp CSV mẫu, chỉ có dòng tiêu đề
 */
export const readImportTemplate = <ThrowOnError extends boolean = false>(options: Options<ReadImportTemplateData, ThrowOnError>): RequestResult<ReadImportTemplateResponses, unknown, ThrowOnError> => (options.client ?? client).get<ReadImportTemplateResponses, unknown, ThrowOnError>({ url: '/api/organisations/templates/{file}', ...options });

/**
 * Lịch làm việc: tuần làm việc, giờ mở cửa, ngày nghỉ và ngày làm bù của một năm
 */
export const readCalendar = <ThrowOnError extends boolean = false>(options?: Options<ReadCalendarData, ThrowOnError>): RequestResult<ReadCalendarResponses, ReadCalendarErrors, ThrowOnError> => (options?.client ?? client).get<ReadCalendarResponses, ReadCalendarErrors, ThrowOnError>({ url: '/api/organisations/calendar', ...options });

/**
 * Ghi ngày nghỉ và ngày làm bù của một năm, thay các ngày đã ghi
 */
export const setSpecialDays = <ThrowOnError extends boolean = false>(options: Options<SetSpecialDaysData, ThrowOnError>): RequestResult<SetSpecialDaysResponses, SetSpecialDaysErrors, ThrowOnError> => (options.client ?? client).put<SetSpecialDaysResponses, SetSpecialDaysErrors, ThrowOnError>({
    url: '/api/organisations/calendar/{year}/days',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đặt tuần làm việc và giờ mở cửa từ một ngày
 */
export const setWorkingWeek = <ThrowOnError extends boolean = false>(options: Options<SetWorkingWeekData, ThrowOnError>): RequestResult<SetWorkingWeekResponses, SetWorkingWeekErrors, ThrowOnError> => (options.client ?? client).post<SetWorkingWeekResponses, SetWorkingWeekErrors, ThrowOnError>({
    url: '/api/organisations/calendar/weeks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tôi là ai, có quyền gì
 */
export const getSession = <ThrowOnError extends boolean = false>(options?: Options<GetSessionData, ThrowOnError>): RequestResult<GetSessionResponses, GetSessionErrors, ThrowOnError> => (options?.client ?? client).get<GetSessionResponses, GetSessionErrors, ThrowOnError>({ url: '/api/session', ...options });

/**
 * Các phiên đăng nhập của tôi
 */
export const listOwnSessions = <ThrowOnError extends boolean = false>(options?: Options<ListOwnSessionsData, ThrowOnError>): RequestResult<ListOwnSessionsResponses, ListOwnSessionsErrors, ThrowOnError> => (options?.client ?? client).get<ListOwnSessionsResponses, ListOwnSessionsErrors, ThrowOnError>({ url: '/api/session/sessions', ...options });

/**
 * Kết thúc một phiên của tôi
 */
export const signOutSession = <ThrowOnError extends boolean = false>(options: Options<SignOutSessionData, ThrowOnError>): RequestResult<SignOutSessionResponses, SignOutSessionErrors, ThrowOnError> => (options.client ?? client).delete<SignOutSessionResponses, SignOutSessionErrors, ThrowOnError>({ url: '/api/session/sessions/{sessionId}', ...options });

/**
 * Đăng xuất khỏi mọi nơi
 */
export const signOutEverywhere = <ThrowOnError extends boolean = false>(options?: Options<SignOutEverywhereData, ThrowOnError>): RequestResult<SignOutEverywhereResponses, SignOutEverywhereErrors, ThrowOnError> => (options?.client ?? client).post<SignOutEverywhereResponses, SignOutEverywhereErrors, ThrowOnError>({ url: '/api/session/sign-out-everywhere', ...options });

/**
 * Mật khẩu phải đạt những gì
 */
export const getPasswordRules = <ThrowOnError extends boolean = false>(options?: Options<GetPasswordRulesData, ThrowOnError>): RequestResult<GetPasswordRulesResponses, GetPasswordRulesErrors, ThrowOnError> => (options?.client ?? client).get<GetPasswordRulesResponses, GetPasswordRulesErrors, ThrowOnError>({ url: '/api/session/password-rules', ...options });

/**
 * Đổi mật khẩu của tôi
 */
export const changePassword = <ThrowOnError extends boolean = false>(options: Options<ChangePasswordData, ThrowOnError>): RequestResult<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError> => (options.client ?? client).post<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError>({
    url: '/api/session/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Danh sách tài khoản (tên được che)
 */
export const listAccounts = <ThrowOnError extends boolean = false>(options?: Options<ListAccountsData, ThrowOnError>): RequestResult<ListAccountsResponses, ListAccountsErrors, ThrowOnError> => (options?.client ?? client).get<ListAccountsResponses, ListAccountsErrors, ThrowOnError>({ url: '/api/accounts', ...options });

/**
 * Tạo tài khoản
 */
export const createAccount = <ThrowOnError extends boolean = false>(options: Options<CreateAccountData, ThrowOnError>): RequestResult<CreateAccountResponses, CreateAccountErrors, ThrowOnError> => (options.client ?? client).post<CreateAccountResponses, CreateAccountErrors, ThrowOnError>({
    url: '/api/accounts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tìm tài khoản theo đúng tên đăng nhập
 */
export const findAccount = <ThrowOnError extends boolean = false>(options: Options<FindAccountData, ThrowOnError>): RequestResult<FindAccountResponses, FindAccountErrors, ThrowOnError> => (options.client ?? client).post<FindAccountResponses, FindAccountErrors, ThrowOnError>({
    url: '/api/accounts/finding',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một tài khoản (tên được che)
 */
export const readAccount = <ThrowOnError extends boolean = false>(options: Options<ReadAccountData, ThrowOnError>): RequestResult<ReadAccountResponses, ReadAccountErrors, ThrowOnError> => (options.client ?? client).get<ReadAccountResponses, ReadAccountErrors, ThrowOnError>({ url: '/api/accounts/{accountId}', ...options });

/**
 * Xem đầy đủ một tài khoản (có ghi nhật ký)
 */
export const openAccount = <ThrowOnError extends boolean = false>(options: Options<OpenAccountData, ThrowOnError>): RequestResult<OpenAccountResponses, OpenAccountErrors, ThrowOnError> => (options.client ?? client).post<OpenAccountResponses, OpenAccountErrors, ThrowOnError>({ url: '/api/accounts/{accountId}/opening', ...options });

/**
 * Khóa tài khoản
 */
export const lockAccount = <ThrowOnError extends boolean = false>(options: Options<LockAccountData, ThrowOnError>): RequestResult<LockAccountResponses, LockAccountErrors, ThrowOnError> => (options.client ?? client).post<LockAccountResponses, LockAccountErrors, ThrowOnError>({
    url: '/api/accounts/{accountId}/lock',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mở khóa tài khoản
 */
export const unlockAccount = <ThrowOnError extends boolean = false>(options: Options<UnlockAccountData, ThrowOnError>): RequestResult<UnlockAccountResponses, UnlockAccountErrors, ThrowOnError> => (options.client ?? client).post<UnlockAccountResponses, UnlockAccountErrors, ThrowOnError>({
    url: '/api/accounts/{accountId}/unlocking',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cấp lại mật khẩu lần đầu
 */
export const resetPassword = <ThrowOnError extends boolean = false>(options: Options<ResetPasswordData, ThrowOnError>): RequestResult<ResetPasswordResponses, ResetPasswordErrors, ThrowOnError> => (options.client ?? client).post<ResetPasswordResponses, ResetPasswordErrors, ThrowOnError>({ url: '/api/accounts/{accountId}/first-password', ...options });

/**
 * Đăng xuất một người khỏi mọi nơi
 */
export const signOutAccountEverywhere = <ThrowOnError extends boolean = false>(options: Options<SignOutAccountEverywhereData, ThrowOnError>): RequestResult<SignOutAccountEverywhereResponses, SignOutAccountEverywhereErrors, ThrowOnError> => (options.client ?? client).post<SignOutAccountEverywhereResponses, SignOutAccountEverywhereErrors, ThrowOnError>({ url: '/api/accounts/{accountId}/sign-out-everywhere', ...options });

/**
 * Tài khoản theo trạng thái: cả nước theo tỉnh, một tỉnh theo xã
 */
export const readAccountBoard = <ThrowOnError extends boolean = false>(options?: Options<ReadAccountBoardData, ThrowOnError>): RequestResult<ReadAccountBoardResponses, ReadAccountBoardErrors, ThrowOnError> => (options?.client ?? client).get<ReadAccountBoardResponses, ReadAccountBoardErrors, ThrowOnError>({ url: '/api/account-boards', ...options });

/**
 * Những xã chưa ai vào được hệ thống
 */
export const listCommunesWithoutAccess = <ThrowOnError extends boolean = false>(options?: Options<ListCommunesWithoutAccessData, ThrowOnError>): RequestResult<ListCommunesWithoutAccessResponses, ListCommunesWithoutAccessErrors, ThrowOnError> => (options?.client ?? client).get<ListCommunesWithoutAccessResponses, ListCommunesWithoutAccessErrors, ThrowOnError>({ url: '/api/account-boards/communes-without-access', ...options });

/**
 * Những xã chưa ai vào được hệ thống (CSV)
 */
export const exportCommunesWithoutAccess = <ThrowOnError extends boolean = false>(options?: Options<ExportCommunesWithoutAccessData, ThrowOnError>): RequestResult<ExportCommunesWithoutAccessResponses, ExportCommunesWithoutAccessErrors, ThrowOnError> => (options?.client ?? client).get<ExportCommunesWithoutAccessResponses, ExportCommunesWithoutAccessErrors, ThrowOnError>({ url: '/api/account-boards/communes-without-access.csv', ...options });

/**
 * Các vai trò và quyền
 */
export const listRoles = <ThrowOnError extends boolean = false>(options?: Options<ListRolesData, ThrowOnError>): RequestResult<ListRolesResponses, ListRolesErrors, ThrowOnError> => (options?.client ?? client).get<ListRolesResponses, ListRolesErrors, ThrowOnError>({ url: '/api/roles', ...options });

/**
 * Phân công vai trò
 */
export const appoint = <ThrowOnError extends boolean = false>(options: Options<AppointData, ThrowOnError>): RequestResult<AppointResponses, AppointErrors, ThrowOnError> => (options.client ?? client).post<AppointResponses, AppointErrors, ThrowOnError>({
    url: '/api/accounts/{accountId}/appointments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kết thúc phân công
 */
export const endAppointment = <ThrowOnError extends boolean = false>(options: Options<EndAppointmentData, ThrowOnError>): RequestResult<EndAppointmentResponses, EndAppointmentErrors, ThrowOnError> => (options.client ?? client).post<EndAppointmentResponses, EndAppointmentErrors, ThrowOnError>({
    url: '/api/appointments/{appointmentId}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thời hạn phiên
 */
export const getSessionLimits = <ThrowOnError extends boolean = false>(options?: Options<GetSessionLimitsData, ThrowOnError>): RequestResult<GetSessionLimitsResponses, GetSessionLimitsErrors, ThrowOnError> => (options?.client ?? client).get<GetSessionLimitsResponses, GetSessionLimitsErrors, ThrowOnError>({ url: '/api/session-limits', ...options });

/**
 * Đặt thời hạn phiên
 */
export const setSessionLimits = <ThrowOnError extends boolean = false>(options: Options<SetSessionLimitsData, ThrowOnError>): RequestResult<SetSessionLimitsResponses, SetSessionLimitsErrors, ThrowOnError> => (options.client ?? client).put<SetSessionLimitsResponses, SetSessionLimitsErrors, ThrowOnError>({
    url: '/api/session-limits',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mẫu Excel của danh sách tài khoản theo đơn vị và chức danh
 */
export const readAccountListTemplate = <ThrowOnError extends boolean = false>(options?: Options<ReadAccountListTemplateData, ThrowOnError>): RequestResult<ReadAccountListTemplateResponses, ReadAccountListTemplateErrors, ThrowOnError> => (options?.client ?? client).get<ReadAccountListTemplateResponses, ReadAccountListTemplateErrors, ThrowOnError>({ url: '/api/account-lists/template.xlsx', ...options });

/**
 * Danh sách tài khoản: những gì sẽ thay đổi, chưa ghi gì
 */
export const previewAccountList = <ThrowOnError extends boolean = false>(options: Options<PreviewAccountListData, ThrowOnError>): RequestResult<PreviewAccountListResponses, PreviewAccountListErrors, ThrowOnError> => (options.client ?? client).post<PreviewAccountListResponses, PreviewAccountListErrors, ThrowOnError>({
    url: '/api/account-lists/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Danh sách tài khoản: ghi những thay đổi đã xem trước; mã lần đầu chỉ có trong trả lời này
 */
export const applyAccountList = <ThrowOnError extends boolean = false>(options: Options<ApplyAccountListData, ThrowOnError>): RequestResult<ApplyAccountListResponses, ApplyAccountListErrors, ThrowOnError> => (options.client ?? client).post<ApplyAccountListResponses, ApplyAccountListErrors, ThrowOnError>({
    url: '/api/account-lists/application',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mã lần đầu mới cho những người của một nơi chưa từng đăng nhập
 */
export const renewFirstCodes = <ThrowOnError extends boolean = false>(options: Options<RenewFirstCodesData, ThrowOnError>): RequestResult<RenewFirstCodesResponses, RenewFirstCodesErrors, ThrowOnError> => (options.client ?? client).post<RenewFirstCodesResponses, RenewFirstCodesErrors, ThrowOnError>({
    url: '/api/account-lists/first-codes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Danh mục chức danh và vai trò kèm theo ở mỗi cấp, mọi phiên bản
 */
export const listPositions = <ThrowOnError extends boolean = false>(options?: Options<ListPositionsData, ThrowOnError>): RequestResult<ListPositionsResponses, ListPositionsErrors, ThrowOnError> => (options?.client ?? client).get<ListPositionsResponses, ListPositionsErrors, ThrowOnError>({ url: '/api/positions', ...options });

/**
 * Đặt một chức danh từ một ngày; người đang giữ theo chức danh mới hoặc giữ nguyên
 */
export const setPosition = <ThrowOnError extends boolean = false>(options: Options<SetPositionData, ThrowOnError>): RequestResult<SetPositionResponses, SetPositionErrors, ThrowOnError> => (options.client ?? client).put<SetPositionResponses, SetPositionErrors, ThrowOnError>({
    url: '/api/positions/{code}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xem trước: đổi vai trò của chức danh thì ai thêm quyền gì, ai mất quyền gì
 */
export const previewPosition = <ThrowOnError extends boolean = false>(options: Options<PreviewPositionData, ThrowOnError>): RequestResult<PreviewPositionResponses, PreviewPositionErrors, ThrowOnError> => (options.client ?? client).post<PreviewPositionResponses, PreviewPositionErrors, ThrowOnError>({
    url: '/api/positions/{code}/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thôi dùng một chức danh từ một ngày
 */
export const stopPosition = <ThrowOnError extends boolean = false>(options: Options<StopPositionData, ThrowOnError>): RequestResult<StopPositionResponses, StopPositionErrors, ThrowOnError> => (options.client ?? client).post<StopPositionResponses, StopPositionErrors, ThrowOnError>({
    url: '/api/positions/{code}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tài khoản tạm thời được dùng trong bao nhiêu ngày
 */
export const readProvisionalTerm = <ThrowOnError extends boolean = false>(options?: Options<ReadProvisionalTermData, ThrowOnError>): RequestResult<ReadProvisionalTermResponses, ReadProvisionalTermErrors, ThrowOnError> => (options?.client ?? client).get<ReadProvisionalTermResponses, ReadProvisionalTermErrors, ThrowOnError>({ url: '/api/provisional-term', ...options });

/**
 * Đặt số ngày của tài khoản tạm thời
 */
export const setProvisionalTerm = <ThrowOnError extends boolean = false>(options: Options<SetProvisionalTermData, ThrowOnError>): RequestResult<SetProvisionalTermResponses, SetProvisionalTermErrors, ThrowOnError> => (options.client ?? client).put<SetProvisionalTermResponses, SetProvisionalTermErrors, ThrowOnError>({
    url: '/api/provisional-term',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xác nhận một tài khoản tạm thời là chính thức
 */
export const confirmAccount = <ThrowOnError extends boolean = false>(options: Options<ConfirmAccountData, ThrowOnError>): RequestResult<ConfirmAccountResponses, ConfirmAccountErrors, ThrowOnError> => (options.client ?? client).post<ConfirmAccountResponses, ConfirmAccountErrors, ThrowOnError>({ url: '/api/accounts/{accountId}/confirmation', ...options });

/**
 * Lãnh đạo phụ trách và cách liên hệ; mỗi lần xem đều ghi nhật ký
 */
export const listLeaderContacts = <ThrowOnError extends boolean = false>(options: Options<ListLeaderContactsData, ThrowOnError>): RequestResult<ListLeaderContactsResponses, ListLeaderContactsErrors, ThrowOnError> => (options.client ?? client).get<ListLeaderContactsResponses, ListLeaderContactsErrors, ThrowOnError>({ url: '/api/leader-contacts', ...options });

/**
 * Ghi lãnh đạo phụ trách
 */
export const recordLeaderContact = <ThrowOnError extends boolean = false>(options: Options<RecordLeaderContactData, ThrowOnError>): RequestResult<RecordLeaderContactResponses, RecordLeaderContactErrors, ThrowOnError> => (options.client ?? client).post<RecordLeaderContactResponses, RecordLeaderContactErrors, ThrowOnError>({
    url: '/api/leader-contacts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thôi phụ trách
 */
export const endLeaderContact = <ThrowOnError extends boolean = false>(options: Options<EndLeaderContactData, ThrowOnError>): RequestResult<EndLeaderContactResponses, EndLeaderContactErrors, ThrowOnError> => (options.client ?? client).post<EndLeaderContactResponses, EndLeaderContactErrors, ThrowOnError>({
    url: '/api/leader-contacts/{contactId}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ai làm thay tôi, tôi làm thay ai
 */
export const listOwnDeputies = <ThrowOnError extends boolean = false>(options?: Options<ListOwnDeputiesData, ThrowOnError>): RequestResult<ListOwnDeputiesResponses, ListOwnDeputiesErrors, ThrowOnError> => (options?.client ?? client).get<ListOwnDeputiesResponses, ListOwnDeputiesErrors, ThrowOnError>({ url: '/api/own-deputies', ...options });

/**
 * Ủy quyền của và cho một tài khoản, trong phạm vi quản trị
 */
export const listDeputies = <ThrowOnError extends boolean = false>(options: Options<ListDeputiesData, ThrowOnError>): RequestResult<ListDeputiesResponses, ListDeputiesErrors, ThrowOnError> => (options.client ?? client).get<ListDeputiesResponses, ListDeputiesErrors, ThrowOnError>({ url: '/api/accounts/{accountId}/deputies', ...options });

/**
 * Tìm đồng nghiệp theo đúng tên đăng nhập để ủy quyền
 */
export const findColleague = <ThrowOnError extends boolean = false>(options: Options<FindColleagueData, ThrowOnError>): RequestResult<FindColleagueResponses, FindColleagueErrors, ThrowOnError> => (options.client ?? client).post<FindColleagueResponses, FindColleagueErrors, ThrowOnError>({
    url: '/api/appointments/{appointmentId}/colleague',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ủy quyền cho đồng nghiệp làm thay trong một thời gian
 */
export const giveDeputy = <ThrowOnError extends boolean = false>(options: Options<GiveDeputyData, ThrowOnError>): RequestResult<GiveDeputyResponses, GiveDeputyErrors, ThrowOnError> => (options.client ?? client).post<GiveDeputyResponses, GiveDeputyErrors, ThrowOnError>({
    url: '/api/appointments/{appointmentId}/deputies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thôi ủy quyền, có hiệu lực ngay
 */
export const endDeputy = <ThrowOnError extends boolean = false>(options: Options<EndDeputyData, ThrowOnError>): RequestResult<EndDeputyResponses, EndDeputyErrors, ThrowOnError> => (options.client ?? client).post<EndDeputyResponses, EndDeputyErrors, ThrowOnError>({ url: '/api/deputies/{deputyId}/end', ...options });

/**
 * Các yếu tố đăng nhập của tôi
 */
export const getOwnFactors = <ThrowOnError extends boolean = false>(options?: Options<GetOwnFactorsData, ThrowOnError>): RequestResult<GetOwnFactorsResponses, GetOwnFactorsErrors, ThrowOnError> => (options?.client ?? client).get<GetOwnFactorsResponses, GetOwnFactorsErrors, ThrowOnError>({ url: '/api/session/factors', ...options });

/**
 * Xác nhận lại là chính tôi
 */
export const confirmPresence = <ThrowOnError extends boolean = false>(options: Options<ConfirmPresenceData, ThrowOnError>): RequestResult<ConfirmPresenceResponses, ConfirmPresenceErrors, ThrowOnError> => (options.client ?? client).post<ConfirmPresenceResponses, ConfirmPresenceErrors, ThrowOnError>({
    url: '/api/session/confirmation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Gỡ ứng dụng tạo mã của tôi
 */
export const removeTotp = <ThrowOnError extends boolean = false>(options?: Options<RemoveTotpData, ThrowOnError>): RequestResult<RemoveTotpResponses, RemoveTotpErrors, ThrowOnError> => (options?.client ?? client).delete<RemoveTotpResponses, RemoveTotpErrors, ThrowOnError>({ url: '/api/session/totp', ...options });

/**
 * Bắt đầu cài ứng dụng tạo mã
 */
export const beginTotp = <ThrowOnError extends boolean = false>(options?: Options<BeginTotpData, ThrowOnError>): RequestResult<BeginTotpResponses, BeginTotpErrors, ThrowOnError> => (options?.client ?? client).post<BeginTotpResponses, BeginTotpErrors, ThrowOnError>({ url: '/api/session/totp', ...options });

/**
 * Xác nhận ứng dụng tạo mã bằng một mã của nó
 */
export const confirmTotp = <ThrowOnError extends boolean = false>(options: Options<ConfirmTotpData, ThrowOnError>): RequestResult<ConfirmTotpResponses, ConfirmTotpErrors, ThrowOnError> => (options.client ?? client).post<ConfirmTotpResponses, ConfirmTotpErrors, ThrowOnError>({
    url: '/api/session/totp/confirmation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Làm lại mã khôi phục của tôi
 */
export const renewRecoveryCodes = <ThrowOnError extends boolean = false>(options?: Options<RenewRecoveryCodesData, ThrowOnError>): RequestResult<RenewRecoveryCodesResponses, RenewRecoveryCodesErrors, ThrowOnError> => (options?.client ?? client).post<RenewRecoveryCodesResponses, RenewRecoveryCodesErrors, ThrowOnError>({ url: '/api/session/recovery-codes', ...options });

/**
 * Gỡ mọi yếu tố thứ hai của một người đã mất chúng
 */
export const resetFactors = <ThrowOnError extends boolean = false>(options: Options<ResetFactorsData, ThrowOnError>): RequestResult<ResetFactorsResponses, ResetFactorsErrors, ThrowOnError> => (options.client ?? client).post<ResetFactorsResponses, ResetFactorsErrors, ThrowOnError>({
    url: '/api/accounts/{accountId}/factor-reset',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bắt đầu tạo khóa truy cập
 */
export const beginPasskey = <ThrowOnError extends boolean = false>(options?: Options<BeginPasskeyData, ThrowOnError>): RequestResult<BeginPasskeyResponses, BeginPasskeyErrors, ThrowOnError> => (options?.client ?? client).post<BeginPasskeyResponses, BeginPasskeyErrors, ThrowOnError>({ url: '/api/session/passkeys/options', ...options });

/**
 * Ghi khóa truy cập mà trình duyệt vừa tạo
 */
export const addPasskey = <ThrowOnError extends boolean = false>(options: Options<AddPasskeyData, ThrowOnError>): RequestResult<AddPasskeyResponses, AddPasskeyErrors, ThrowOnError> => (options.client ?? client).post<AddPasskeyResponses, AddPasskeyErrors, ThrowOnError>({
    url: '/api/session/passkeys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Gỡ một khóa truy cập của tôi
 */
export const removePasskey = <ThrowOnError extends boolean = false>(options: Options<RemovePasskeyData, ThrowOnError>): RequestResult<RemovePasskeyResponses, RemovePasskeyErrors, ThrowOnError> => (options.client ?? client).delete<RemovePasskeyResponses, RemovePasskeyErrors, ThrowOnError>({ url: '/api/session/passkeys/{passkeyId}', ...options });

/**
 * Hỏi khóa truy cập để xác nhận lại là chính tôi
 */
export const askForPasskey = <ThrowOnError extends boolean = false>(options?: Options<AskForPasskeyData, ThrowOnError>): RequestResult<AskForPasskeyResponses, AskForPasskeyErrors, ThrowOnError> => (options?.client ?? client).post<AskForPasskeyResponses, AskForPasskeyErrors, ThrowOnError>({ url: '/api/session/confirmation/passkey-options', ...options });

/**
 * Các liên kết của tôi với nơi đăng nhập khác
 */
export const listOwnOutsideLinks = <ThrowOnError extends boolean = false>(options?: Options<ListOwnOutsideLinksData, ThrowOnError>): RequestResult<ListOwnOutsideLinksResponses, ListOwnOutsideLinksErrors, ThrowOnError> => (options?.client ?? client).get<ListOwnOutsideLinksResponses, ListOwnOutsideLinksErrors, ThrowOnError>({ url: '/api/session/outside-links', ...options });

/**
 * Bỏ liên kết của tôi với nơi đăng nhập khác
 */
export const removeOwnOutsideLink = <ThrowOnError extends boolean = false>(options: Options<RemoveOwnOutsideLinkData, ThrowOnError>): RequestResult<RemoveOwnOutsideLinkResponses, RemoveOwnOutsideLinkErrors, ThrowOnError> => (options.client ?? client).delete<RemoveOwnOutsideLinkResponses, RemoveOwnOutsideLinkErrors, ThrowOnError>({ url: '/api/session/outside-links/{providerId}', ...options });

/**
 * Bắt đầu liên kết với nơi đăng nhập khác: địa chỉ để mở
 */
export const beginOutsideLink = <ThrowOnError extends boolean = false>(options: Options<BeginOutsideLinkData, ThrowOnError>): RequestResult<BeginOutsideLinkResponses, BeginOutsideLinkErrors, ThrowOnError> => (options.client ?? client).post<BeginOutsideLinkResponses, BeginOutsideLinkErrors, ThrowOnError>({ url: '/api/session/outside-links/{providerId}', ...options });

/**
 * Bỏ liên kết của một người
 */
export const unlinkAccountOutside = <ThrowOnError extends boolean = false>(options: Options<UnlinkAccountOutsideData, ThrowOnError>): RequestResult<UnlinkAccountOutsideResponses, UnlinkAccountOutsideErrors, ThrowOnError> => (options.client ?? client).delete<UnlinkAccountOutsideResponses, UnlinkAccountOutsideErrors, ThrowOnError>({ url: '/api/accounts/{accountId}/outside-links/{providerId}', ...options });

/**
 * Liên kết một người với tài khoản của họ ở nơi đăng nhập khác
 */
export const linkAccountOutside = <ThrowOnError extends boolean = false>(options: Options<LinkAccountOutsideData, ThrowOnError>): RequestResult<LinkAccountOutsideResponses, LinkAccountOutsideErrors, ThrowOnError> => (options.client ?? client).put<LinkAccountOutsideResponses, LinkAccountOutsideErrors, ThrowOnError>({
    url: '/api/accounts/{accountId}/outside-links/{providerId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các nơi đăng nhập khác (OpenID Connect)
 */
export const listOutsideProviders = <ThrowOnError extends boolean = false>(options?: Options<ListOutsideProvidersData, ThrowOnError>): RequestResult<ListOutsideProvidersResponses, ListOutsideProvidersErrors, ThrowOnError> => (options?.client ?? client).get<ListOutsideProvidersResponses, ListOutsideProvidersErrors, ThrowOnError>({ url: '/api/outside-providers', ...options });

/**
 * Thêm một nơi đăng nhập khác
 */
export const addOutsideProvider = <ThrowOnError extends boolean = false>(options: Options<AddOutsideProviderData, ThrowOnError>): RequestResult<AddOutsideProviderResponses, AddOutsideProviderErrors, ThrowOnError> => (options.client ?? client).post<AddOutsideProviderResponses, AddOutsideProviderErrors, ThrowOnError>({
    url: '/api/outside-providers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bỏ một nơi đăng nhập khác, cùng mọi liên kết
 */
export const removeOutsideProvider = <ThrowOnError extends boolean = false>(options: Options<RemoveOutsideProviderData, ThrowOnError>): RequestResult<RemoveOutsideProviderResponses, RemoveOutsideProviderErrors, ThrowOnError> => (options.client ?? client).delete<RemoveOutsideProviderResponses, RemoveOutsideProviderErrors, ThrowOnError>({ url: '/api/outside-providers/{providerId}', ...options });

/**
 * Đổi tên hiển thị, bật hoặc tắt một nơi đăng nhập khác
 */
export const changeOutsideProvider = <ThrowOnError extends boolean = false>(options: Options<ChangeOutsideProviderData, ThrowOnError>): RequestResult<ChangeOutsideProviderResponses, ChangeOutsideProviderErrors, ThrowOnError> => (options.client ?? client).put<ChangeOutsideProviderResponses, ChangeOutsideProviderErrors, ThrowOnError>({
    url: '/api/outside-providers/{providerId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đổi khóa bí mật của ta ở nơi đăng nhập khác
 */
export const changeOutsideProviderSecret = <ThrowOnError extends boolean = false>(options: Options<ChangeOutsideProviderSecretData, ThrowOnError>): RequestResult<ChangeOutsideProviderSecretResponses, ChangeOutsideProviderSecretErrors, ThrowOnError> => (options.client ?? client).put<ChangeOutsideProviderSecretResponses, ChangeOutsideProviderSecretErrors, ThrowOnError>({
    url: '/api/outside-providers/{providerId}/secret',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các hệ thống đăng nhập qua hệ thống này
 */
export const listSignOnClients = <ThrowOnError extends boolean = false>(options?: Options<ListSignOnClientsData, ThrowOnError>): RequestResult<ListSignOnClientsResponses, ListSignOnClientsErrors, ThrowOnError> => (options?.client ?? client).get<ListSignOnClientsResponses, ListSignOnClientsErrors, ThrowOnError>({ url: '/api/sign-on-clients', ...options });

/**
 * Đăng ký một hệ thống; khóa bí mật chỉ hiện lần này
 */
export const registerSignOnClient = <ThrowOnError extends boolean = false>(options: Options<RegisterSignOnClientData, ThrowOnError>): RequestResult<RegisterSignOnClientResponses, RegisterSignOnClientErrors, ThrowOnError> => (options.client ?? client).post<RegisterSignOnClientResponses, RegisterSignOnClientErrors, ThrowOnError>({
    url: '/api/sign-on-clients',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cấp lại khóa bí mật cho một hệ thống
 */
export const renewSignOnClientSecret = <ThrowOnError extends boolean = false>(options: Options<RenewSignOnClientSecretData, ThrowOnError>): RequestResult<RenewSignOnClientSecretResponses, RenewSignOnClientSecretErrors, ThrowOnError> => (options.client ?? client).post<RenewSignOnClientSecretResponses, RenewSignOnClientSecretErrors, ThrowOnError>({ url: '/api/sign-on-clients/{clientId}/secret', ...options });

/**
 * Bỏ một hệ thống: từ đó không đăng nhập qua đây được nữa
 */
export const removeSignOnClient = <ThrowOnError extends boolean = false>(options: Options<RemoveSignOnClientData, ThrowOnError>): RequestResult<RemoveSignOnClientResponses, RemoveSignOnClientErrors, ThrowOnError> => (options.client ?? client).delete<RemoveSignOnClientResponses, RemoveSignOnClientErrors, ThrowOnError>({ url: '/api/sign-on-clients/{clientId}', ...options });

/**
 * Phần mềm tự kết nối của một nơi (không có area: cả nước)
 */
export const listMachines = <ThrowOnError extends boolean = false>(options?: Options<ListMachinesData, ThrowOnError>): RequestResult<ListMachinesResponses, ListMachinesErrors, ThrowOnError> => (options?.client ?? client).get<ListMachinesResponses, ListMachinesErrors, ThrowOnError>({ url: '/api/machines', ...options });

/**
 * Đăng ký một phần mềm tự kết nối; khóa bí mật chỉ hiện lần này
 */
export const registerMachine = <ThrowOnError extends boolean = false>(options: Options<RegisterMachineData, ThrowOnError>): RequestResult<RegisterMachineResponses, RegisterMachineErrors, ThrowOnError> => (options.client ?? client).post<RegisterMachineResponses, RegisterMachineErrors, ThrowOnError>({
    url: '/api/machines',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cấp khóa bí mật mới; khóa cũ dùng song song trong thời gian chuyển đổi
 */
export const issueMachineSecret = <ThrowOnError extends boolean = false>(options: Options<IssueMachineSecretData, ThrowOnError>): RequestResult<IssueMachineSecretResponses, IssueMachineSecretErrors, ThrowOnError> => (options.client ?? client).post<IssueMachineSecretResponses, IssueMachineSecretErrors, ThrowOnError>({
    url: '/api/machines/{machineId}/secrets',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thu hồi quyền kết nối của một phần mềm, có hiệu lực ngay
 */
export const revokeMachine = <ThrowOnError extends boolean = false>(options: Options<RevokeMachineData, ThrowOnError>): RequestResult<RevokeMachineResponses, RevokeMachineErrors, ThrowOnError> => (options.client ?? client).post<RevokeMachineResponses, RevokeMachineErrors, ThrowOnError>({
    url: '/api/machines/{machineId}/revocation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các đợt rà soát tài khoản, quá hạn trước
 */
export const listAccountReviews = <ThrowOnError extends boolean = false>(options?: Options<ListAccountReviewsData, ThrowOnError>): RequestResult<ListAccountReviewsResponses, ListAccountReviewsErrors, ThrowOnError> => (options?.client ?? client).get<ListAccountReviewsResponses, ListAccountReviewsErrors, ThrowOnError>({ url: '/api/account-reviews', ...options });

/**
 * Mở đợt rà soát tài khoản của một nơi
 */
export const openAccountReview = <ThrowOnError extends boolean = false>(options: Options<OpenAccountReviewData, ThrowOnError>): RequestResult<OpenAccountReviewResponses, OpenAccountReviewErrors, ThrowOnError> => (options.client ?? client).post<OpenAccountReviewResponses, OpenAccountReviewErrors, ThrowOnError>({
    url: '/api/account-reviews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các phân công trong một đợt rà soát (tên được che)
 */
export const readAccountReview = <ThrowOnError extends boolean = false>(options: Options<ReadAccountReviewData, ThrowOnError>): RequestResult<ReadAccountReviewResponses, ReadAccountReviewErrors, ThrowOnError> => (options.client ?? client).get<ReadAccountReviewResponses, ReadAccountReviewErrors, ThrowOnError>({ url: '/api/account-reviews/{reviewId}', ...options });

/**
 * Xác nhận hoặc kết thúc các phân công đã rà soát
 */
export const decideAccountReview = <ThrowOnError extends boolean = false>(options: Options<DecideAccountReviewData, ThrowOnError>): RequestResult<DecideAccountReviewResponses, DecideAccountReviewErrors, ThrowOnError> => (options.client ?? client).post<DecideAccountReviewResponses, DecideAccountReviewErrors, ThrowOnError>({
    url: '/api/account-reviews/{reviewId}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Quy định khóa tài khoản lâu không dùng và rà soát
 */
export const listAccountRules = <ThrowOnError extends boolean = false>(options?: Options<ListAccountRulesData, ThrowOnError>): RequestResult<ListAccountRulesResponses, ListAccountRulesErrors, ThrowOnError> => (options?.client ?? client).get<ListAccountRulesResponses, ListAccountRulesErrors, ThrowOnError>({ url: '/api/account-rules', ...options });

/**
 * Đặt quy định từ một ngày
 */
export const setAccountRule = <ThrowOnError extends boolean = false>(options: Options<SetAccountRuleData, ThrowOnError>): RequestResult<SetAccountRuleResponses, SetAccountRuleErrors, ThrowOnError> => (options.client ?? client).put<SetAccountRuleResponses, SetAccountRuleErrors, ThrowOnError>({
    url: '/api/account-rules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mỗi vai trò phải đăng nhập thế nào
 */
export const listSignInRules = <ThrowOnError extends boolean = false>(options?: Options<ListSignInRulesData, ThrowOnError>): RequestResult<ListSignInRulesResponses, ListSignInRulesErrors, ThrowOnError> => (options?.client ?? client).get<ListSignInRulesResponses, ListSignInRulesErrors, ThrowOnError>({ url: '/api/sign-in-rules', ...options });

/**
 * Bỏ quy định riêng của một vai trò
 */
export const removeSignInRule = <ThrowOnError extends boolean = false>(options: Options<RemoveSignInRuleData, ThrowOnError>): RequestResult<RemoveSignInRuleResponses, RemoveSignInRuleErrors, ThrowOnError> => (options.client ?? client).delete<RemoveSignInRuleResponses, RemoveSignInRuleErrors, ThrowOnError>({ url: '/api/sign-in-rules/{role}', ...options });

/**
 * Quy định một vai trò phải đăng nhập thế nào
 */
export const setSignInRule = <ThrowOnError extends boolean = false>(options: Options<SetSignInRuleData, ThrowOnError>): RequestResult<SetSignInRuleResponses, SetSignInRuleErrors, ThrowOnError> => (options.client ?? client).put<SetSignInRuleResponses, SetSignInRuleErrors, ThrowOnError>({
    url: '/api/sign-in-rules/{role}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thông báo của tôi
 */
export const listMessages = <ThrowOnError extends boolean = false>(options?: Options<ListMessagesData, ThrowOnError>): RequestResult<ListMessagesResponses, ListMessagesErrors, ThrowOnError> => (options?.client ?? client).get<ListMessagesResponses, ListMessagesErrors, ThrowOnError>({ url: '/api/messages', ...options });

/**
 * Số thông báo chưa đọc của tôi
 */
export const countUnreadMessages = <ThrowOnError extends boolean = false>(options?: Options<CountUnreadMessagesData, ThrowOnError>): RequestResult<CountUnreadMessagesResponses, CountUnreadMessagesErrors, ThrowOnError> => (options?.client ?? client).get<CountUnreadMessagesResponses, CountUnreadMessagesErrors, ThrowOnError>({ url: '/api/messages/unread', ...options });

/**
 * Đánh dấu đã đọc
 */
export const markMessagesRead = <ThrowOnError extends boolean = false>(options: Options<MarkMessagesReadData, ThrowOnError>): RequestResult<MarkMessagesReadResponses, MarkMessagesReadErrors, ThrowOnError> => (options.client ?? client).post<MarkMessagesReadResponses, MarkMessagesReadErrors, ThrowOnError>({
    url: '/api/messages/read',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Nơi nhận và cách nhận thông báo của tôi
 */
export const readMessageChoices = <ThrowOnError extends boolean = false>(options?: Options<ReadMessageChoicesData, ThrowOnError>): RequestResult<ReadMessageChoicesResponses, ReadMessageChoicesErrors, ThrowOnError> => (options?.client ?? client).get<ReadMessageChoicesResponses, ReadMessageChoicesErrors, ThrowOnError>({ url: '/api/message-choices', ...options });

/**
 * Chọn cách nhận một loại thông báo
 */
export const setMessagePreference = <ThrowOnError extends boolean = false>(options: Options<SetMessagePreferenceData, ThrowOnError>): RequestResult<SetMessagePreferenceResponses, SetMessagePreferenceErrors, ThrowOnError> => (options.client ?? client).put<SetMessagePreferenceResponses, SetMessagePreferenceErrors, ThrowOnError>({
    url: '/api/message-choices/preferences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chọn ngôn ngữ của thư và tin nhắn
 */
export const setMessageLanguage = <ThrowOnError extends boolean = false>(options: Options<SetMessageLanguageData, ThrowOnError>): RequestResult<SetMessageLanguageResponses, SetMessageLanguageErrors, ThrowOnError> => (options.client ?? client).put<SetMessageLanguageResponses, SetMessageLanguageErrors, ThrowOnError>({
    url: '/api/message-choices/language',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bỏ nơi nhận
 */
export const removeMessageAddress = <ThrowOnError extends boolean = false>(options: Options<RemoveMessageAddressData, ThrowOnError>): RequestResult<RemoveMessageAddressResponses, RemoveMessageAddressErrors, ThrowOnError> => (options.client ?? client).delete<RemoveMessageAddressResponses, RemoveMessageAddressErrors, ThrowOnError>({ url: '/api/message-choices/addresses/{channel}', ...options });

/**
 * Đặt nơi nhận và gửi mã xác nhận đến đó
 */
export const setMessageAddress = <ThrowOnError extends boolean = false>(options: Options<SetMessageAddressData, ThrowOnError>): RequestResult<SetMessageAddressResponses, SetMessageAddressErrors, ThrowOnError> => (options.client ?? client).put<SetMessageAddressResponses, SetMessageAddressErrors, ThrowOnError>({
    url: '/api/message-choices/addresses/{channel}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xác nhận nơi nhận bằng mã đã gửi
 */
export const confirmMessageAddress = <ThrowOnError extends boolean = false>(options: Options<ConfirmMessageAddressData, ThrowOnError>): RequestResult<ConfirmMessageAddressResponses, ConfirmMessageAddressErrors, ThrowOnError> => (options.client ?? client).post<ConfirmMessageAddressResponses, ConfirmMessageAddressErrors, ThrowOnError>({
    url: '/api/message-choices/addresses/{channel}/confirmation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thư và tin nhắn đã gửi, chờ gửi, không gửi được
 */
export const listMessageDeliveries = <ThrowOnError extends boolean = false>(options?: Options<ListMessageDeliveriesData, ThrowOnError>): RequestResult<ListMessageDeliveriesResponses, ListMessageDeliveriesErrors, ThrowOnError> => (options?.client ?? client).get<ListMessageDeliveriesResponses, ListMessageDeliveriesErrors, ThrowOnError>({ url: '/api/message-deliveries', ...options });

/**
 * Gửi lại một lượt đã dừng
 */
export const retryMessageDelivery = <ThrowOnError extends boolean = false>(options: Options<RetryMessageDeliveryData, ThrowOnError>): RequestResult<RetryMessageDeliveryResponses, RetryMessageDeliveryErrors, ThrowOnError> => (options.client ?? client).post<RetryMessageDeliveryResponses, RetryMessageDeliveryErrors, ThrowOnError>({ url: '/api/message-deliveries/{messageId}/{channel}/retry', ...options });

/**
 * Đặt cách gửi thông báo ra ngoài hệ thống
 */
export const setMessageSettings = <ThrowOnError extends boolean = false>(options: Options<SetMessageSettingsData, ThrowOnError>): RequestResult<SetMessageSettingsResponses, SetMessageSettingsErrors, ThrowOnError> => (options.client ?? client).put<SetMessageSettingsResponses, SetMessageSettingsErrors, ThrowOnError>({
    url: '/api/message-settings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tải lên một tệp minh chứng; mã tệp do bên gửi đặt, gửi lại cùng mã là cùng một tệp
 */
export const keepFile = <ThrowOnError extends boolean = false>(options: Options<KeepFileData, ThrowOnError>): RequestResult<KeepFileResponses, KeepFileErrors, ThrowOnError> => (options.client ?? client).put<KeepFileResponses, KeepFileErrors, ThrowOnError>({
    bodySerializer: null,
    url: '/api/documents/files/{fileId}',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Một đơn vị được tải lên bao nhiêu dung lượng tệp mỗi ngày, ai đặt, hôm nay đã dùng bao nhiêu
 */
export const readFileLimit = <ThrowOnError extends boolean = false>(options?: Options<ReadFileLimitData, ThrowOnError>): RequestResult<ReadFileLimitResponses, ReadFileLimitErrors, ThrowOnError> => (options?.client ?? client).get<ReadFileLimitResponses, ReadFileLimitErrors, ThrowOnError>({ url: '/api/documents/file-limit', ...options });

/**
 * Đặt dung lượng tệp một đơn vị được tải lên mỗi ngày
 */
export const setFileLimit = <ThrowOnError extends boolean = false>(options: Options<SetFileLimitData, ThrowOnError>): RequestResult<SetFileLimitResponses, SetFileLimitErrors, ThrowOnError> => (options.client ?? client).put<SetFileLimitResponses, SetFileLimitErrors, ThrowOnError>({
    url: '/api/documents/file-limit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các biểu mẫu báo cáo
 */
export const listForms = <ThrowOnError extends boolean = false>(options?: Options<ListFormsData, ThrowOnError>): RequestResult<ListFormsResponses, ListFormsErrors, ThrowOnError> => (options?.client ?? client).get<ListFormsResponses, ListFormsErrors, ThrowOnError>({ url: '/api/forms', ...options });

/**
 * Bản soạn của biểu mẫu, hoặc phiên bản đang dùng để bắt đầu soạn
 */
export const readFormDraft = <ThrowOnError extends boolean = false>(options: Options<ReadFormDraftData, ThrowOnError>): RequestResult<ReadFormDraftResponses, ReadFormDraftErrors, ThrowOnError> => (options.client ?? client).get<ReadFormDraftResponses, ReadFormDraftErrors, ThrowOnError>({ url: '/api/forms/{key}/draft', ...options });

/**
 * Lưu bản soạn của biểu mẫu
 */
export const saveFormDraft = <ThrowOnError extends boolean = false>(options: Options<SaveFormDraftData, ThrowOnError>): RequestResult<SaveFormDraftResponses, SaveFormDraftErrors, ThrowOnError> => (options.client ?? client).put<SaveFormDraftResponses, SaveFormDraftErrors, ThrowOnError>({
    url: '/api/forms/{key}/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các phiên bản đã ban hành của biểu mẫu, mới nhất trước
 */
export const listFormVersions = <ThrowOnError extends boolean = false>(options: Options<ListFormVersionsData, ThrowOnError>): RequestResult<ListFormVersionsResponses, ListFormVersionsErrors, ThrowOnError> => (options.client ?? client).get<ListFormVersionsResponses, ListFormVersionsErrors, ThrowOnError>({ url: '/api/forms/{key}/versions', ...options });

/**
 * Bỏ bản soạn của biểu mẫu
 */
export const dropFormDraft = <ThrowOnError extends boolean = false>(options: Options<DropFormDraftData, ThrowOnError>): RequestResult<DropFormDraftResponses, DropFormDraftErrors, ThrowOnError> => (options.client ?? client).delete<DropFormDraftResponses, DropFormDraftErrors, ThrowOnError>({ url: '/api/forms/{key}/draft/{revision}', ...options });

/**
 * Ban hành biểu mẫu từ một ngày
 */
export const publishForm = <ThrowOnError extends boolean = false>(options: Options<PublishFormData, ThrowOnError>): RequestResult<PublishFormResponses, PublishFormErrors, ThrowOnError> => (options.client ?? client).post<PublishFormResponses, PublishFormErrors, ThrowOnError>({
    url: '/api/forms/{key}/publication',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Điền thử biểu mẫu đang soạn: kiểm tra như khi gửi, không lưu gì
 */
export const tryForm = <ThrowOnError extends boolean = false>(options: Options<TryFormData, ThrowOnError>): RequestResult<TryFormResponses, TryFormErrors, ThrowOnError> => (options.client ?? client).post<TryFormResponses, TryFormErrors, ThrowOnError>({
    url: '/api/form-trials',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tìm chỉ tiêu của các biểu mẫu đã ban hành để dùng lại
 */
export const searchItems = <ThrowOnError extends boolean = false>(options: Options<SearchItemsData, ThrowOnError>): RequestResult<SearchItemsResponses, SearchItemsErrors, ThrowOnError> => (options.client ?? client).get<SearchItemsResponses, SearchItemsErrors, ThrowOnError>({ url: '/api/form-items', ...options });

/**
 * Báo cáo phải nộp và đã nộp của một đơn vị
 */
export const listReportsOfPlace = <ThrowOnError extends boolean = false>(options: Options<ListReportsOfPlaceData, ThrowOnError>): RequestResult<ListReportsOfPlaceResponses, ListReportsOfPlaceErrors, ThrowOnError> => (options.client ?? client).get<ListReportsOfPlaceResponses, ListReportsOfPlaceErrors, ThrowOnError>({ url: '/api/places/{provinceCode}/{reporter}/reports', ...options });

/**
 * Nội dung các đơn vị trước khi sáp nhập đã soạn hoặc đã gửi, để đơn vị mới tiếp nhận
 */
export const listTakenOver = <ThrowOnError extends boolean = false>(options: Options<ListTakenOverData, ThrowOnError>): RequestResult<ListTakenOverResponses, ListTakenOverErrors, ThrowOnError> => (options.client ?? client).get<ListTakenOverResponses, ListTakenOverErrors, ThrowOnError>({ url: '/api/places/{provinceCode}/{reporter}/taken-over', ...options });

/**
 * Một báo cáo: biểu mẫu, nội dung đã gửi, bản nháp, kỳ trước, lịch sử
 */
export const readReport = <ThrowOnError extends boolean = false>(options: Options<ReadReportData, ThrowOnError>): RequestResult<ReadReportResponses, ReadReportErrors, ThrowOnError> => (options.client ?? client).get<ReadReportResponses, ReadReportErrors, ThrowOnError>({ url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}', ...options });

/**
 * Một tệp minh chứng trong báo cáo hoặc trong bản nháp
 */
export const readReportFile = <ThrowOnError extends boolean = false>(options: Options<ReadReportFileData, ThrowOnError>): RequestResult<ReadReportFileResponses, ReadReportFileErrors, ThrowOnError> => (options.client ?? client).get<ReadReportFileResponses, ReadReportFileErrors, ThrowOnError>({ url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/files/{fileId}', ...options });

/**
 * Lưu bản nháp
 */
export const saveDraft = <ThrowOnError extends boolean = false>(options: Options<SaveDraftData, ThrowOnError>): RequestResult<SaveDraftResponses, SaveDraftErrors, ThrowOnError> => (options.client ?? client).put<SaveDraftResponses, SaveDraftErrors, ThrowOnError>({
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kiểm tra báo cáo trước khi gửi, không gửi
 */
export const checkReport = <ThrowOnError extends boolean = false>(options: Options<CheckReportData, ThrowOnError>): RequestResult<CheckReportResponses, CheckReportErrors, ThrowOnError> => (options.client ?? client).post<CheckReportResponses, CheckReportErrors, ThrowOnError>({
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/check',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Gửi báo cáo
 */
export const submitReport = <ThrowOnError extends boolean = false>(options: Options<SubmitReportData, ThrowOnError>): RequestResult<SubmitReportResponses, SubmitReportErrors, ThrowOnError> => (options.client ?? client).post<SubmitReportResponses, SubmitReportErrors, ThrowOnError>({
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/submission',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bảng thẩm tra của tỉnh: thiếu, muộn, nghi vấn, chờ duyệt
 */
export const readReviewBoard = <ThrowOnError extends boolean = false>(options: Options<ReadReviewBoardData, ThrowOnError>): RequestResult<ReadReviewBoardResponses, ReadReviewBoardErrors, ThrowOnError> => (options.client ?? client).get<ReadReviewBoardResponses, ReadReviewBoardErrors, ThrowOnError>({ url: '/api/review-boards/{provinceCode}/{periodEnd}', ...options });

/**
 * Trả lại báo cáo kèm lý do
 */
export const returnReport = <ThrowOnError extends boolean = false>(options: Options<ReturnReportData, ThrowOnError>): RequestResult<ReturnReportResponses, ReturnReportErrors, ThrowOnError> => (options.client ?? client).post<ReturnReportResponses, ReturnReportErrors, ThrowOnError>({
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Duyệt nhiều báo cáo một lần
 */
export const approveReports = <ThrowOnError extends boolean = false>(options: Options<ApproveReportsData, ThrowOnError>): RequestResult<ApproveReportsResponses, ApproveReportsErrors, ThrowOnError> => (options.client ?? client).post<ApproveReportsResponses, ApproveReportsErrors, ThrowOnError>({
    url: '/api/report-approvals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mở lại kỳ báo cáo cho một đơn vị đến một thời điểm
 */
export const reopenReport = <ThrowOnError extends boolean = false>(options: Options<ReopenReportData, ThrowOnError>): RequestResult<ReopenReportResponses, ReopenReportErrors, ThrowOnError> => (options.client ?? client).post<ReopenReportResponses, ReopenReportErrors, ThrowOnError>({
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/reopening',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Miễn báo cáo kèm lý do, hoặc thôi miễn
 */
export const exemptReport = <ThrowOnError extends boolean = false>(options: Options<ExemptReportData, ThrowOnError>): RequestResult<ExemptReportResponses, ExemptReportErrors, ThrowOnError> => (options.client ?? client).post<ExemptReportResponses, ExemptReportErrors, ThrowOnError>({
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/exemption',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các chế độ báo cáo và phiên bản
 */
export const listRegimes = <ThrowOnError extends boolean = false>(options?: Options<ListRegimesData, ThrowOnError>): RequestResult<ListRegimesResponses, ListRegimesErrors, ThrowOnError> => (options?.client ?? client).get<ListRegimesResponses, ListRegimesErrors, ThrowOnError>({ url: '/api/regimes', ...options });

/**
 * Ban hành chế độ báo cáo từ một ngày
 */
export const publishRegime = <ThrowOnError extends boolean = false>(options: Options<PublishRegimeData, ThrowOnError>): RequestResult<PublishRegimeResponses, PublishRegimeErrors, ThrowOnError> => (options.client ?? client).post<PublishRegimeResponses, PublishRegimeErrors, ThrowOnError>({
    url: '/api/regimes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kết thúc chế độ báo cáo
 */
export const endRegime = <ThrowOnError extends boolean = false>(options: Options<EndRegimeData, ThrowOnError>): RequestResult<EndRegimeResponses, EndRegimeErrors, ThrowOnError> => (options.client ?? client).post<EndRegimeResponses, EndRegimeErrors, ThrowOnError>({
    url: '/api/regimes/{regimeNo}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xem trước chế độ báo cáo: các kỳ tới, ai báo cáo; không lưu gì
 */
export const previewRegime = <ThrowOnError extends boolean = false>(options: Options<PreviewRegimeData, ThrowOnError>): RequestResult<PreviewRegimeResponses, PreviewRegimeErrors, ThrowOnError> => (options.client ?? client).post<PreviewRegimeResponses, PreviewRegimeErrors, ThrowOnError>({
    url: '/api/regime-previews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Gửi nhiều báo cáo một lần, mỗi báo cáo một kết quả
 */
export const sendBatch = <ThrowOnError extends boolean = false>(options: Options<SendBatchData, ThrowOnError>): RequestResult<SendBatchResponses, SendBatchErrors, ThrowOnError> => (options.client ?? client).post<SendBatchResponses, SendBatchErrors, ThrowOnError>({
    url: '/api/report-batches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Khóa của lô báo cáo được nhớ bao nhiêu ngày
 */
export const readBatchRetention = <ThrowOnError extends boolean = false>(options?: Options<ReadBatchRetentionData, ThrowOnError>): RequestResult<ReadBatchRetentionResponses, ReadBatchRetentionErrors, ThrowOnError> => (options?.client ?? client).get<ReadBatchRetentionResponses, ReadBatchRetentionErrors, ThrowOnError>({ url: '/api/batch-retention', ...options });

/**
 * Đặt số ngày nhớ khóa của lô báo cáo
 */
export const setBatchRetention = <ThrowOnError extends boolean = false>(options: Options<SetBatchRetentionData, ThrowOnError>): RequestResult<SetBatchRetentionResponses, SetBatchRetentionErrors, ThrowOnError> => (options.client ?? client).put<SetBatchRetentionResponses, SetBatchRetentionErrors, ThrowOnError>({
    url: '/api/batch-retention',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mẫu Excel của một báo cáo, đã điền những gì đã biết
 */
export const readReportTemplate = <ThrowOnError extends boolean = false>(options: Options<ReadReportTemplateData, ThrowOnError>): RequestResult<ReadReportTemplateResponses, ReadReportTemplateErrors, ThrowOnError> => (options.client ?? client).get<ReadReportTemplateResponses, ReadReportTemplateErrors, ThrowOnError>({ url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/template.xlsx', ...options });

/**
 * Mẫu Excel của mọi báo cáo mà một đơn vị phải nộp cho một kỳ
 */
export const readPlaceTemplate = <ThrowOnError extends boolean = false>(options: Options<ReadPlaceTemplateData, ThrowOnError>): RequestResult<ReadPlaceTemplateResponses, ReadPlaceTemplateErrors, ThrowOnError> => (options.client ?? client).get<ReadPlaceTemplateResponses, ReadPlaceTemplateErrors, ThrowOnError>({ url: '/api/places/{provinceCode}/{reporter}/workbooks/{periodEnd}/template.xlsx', ...options });

/**
 * Nộp tệp Excel đã điền của một báo cáo: thành bản nháp hoặc gửi
 */
export const takeReportWorkbook = <ThrowOnError extends boolean = false>(options: Options<TakeReportWorkbookData, ThrowOnError>): RequestResult<TakeReportWorkbookResponses, TakeReportWorkbookErrors, ThrowOnError> => (options.client ?? client).post<TakeReportWorkbookResponses, TakeReportWorkbookErrors, ThrowOnError>({
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/workbook',
    ...options,
    headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        ...options.headers
    }
});

/**
 * Nộp tệp Excel đã điền của mọi báo cáo của một đơn vị: tất cả hoặc không báo cáo nào
 */
export const takePlaceWorkbook = <ThrowOnError extends boolean = false>(options: Options<TakePlaceWorkbookData, ThrowOnError>): RequestResult<TakePlaceWorkbookResponses, TakePlaceWorkbookErrors, ThrowOnError> => (options.client ?? client).post<TakePlaceWorkbookResponses, TakePlaceWorkbookErrors, ThrowOnError>({
    url: '/api/places/{provinceCode}/{reporter}/workbooks/{periodEnd}/workbook',
    ...options,
    headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        ...options.headers
    }
});

/**
 * Báo cáo đủ và đúng hạn theo tỉnh và biểu
 */
export const readCompleteness = <ThrowOnError extends boolean = false>(options: Options<ReadCompletenessData, ThrowOnError>): RequestResult<ReadCompletenessResponses, ReadCompletenessErrors, ThrowOnError> => (options.client ?? client).get<ReadCompletenessResponses, ReadCompletenessErrors, ThrowOnError>({ url: '/api/report-boards/completeness/{periodEnd}', ...options });

/**
 * Bảng đơn vị × ngày của một tháng
 */
export const readReportMatrix = <ThrowOnError extends boolean = false>(options: Options<ReadReportMatrixData, ThrowOnError>): RequestResult<ReadReportMatrixResponses, ReadReportMatrixErrors, ThrowOnError> => (options.client ?? client).get<ReadReportMatrixResponses, ReadReportMatrixErrors, ThrowOnError>({ url: '/api/report-boards/matrix/{provinceCode}/{month}', ...options });

/**
 * Công sức báo cáo theo đơn vị, không theo người
 */
export const readBurden = <ThrowOnError extends boolean = false>(options: Options<ReadBurdenData, ThrowOnError>): RequestResult<ReadBurdenResponses, ReadBurdenErrors, ThrowOnError> => (options.client ?? client).get<ReadBurdenResponses, ReadBurdenErrors, ThrowOnError>({ url: '/api/report-boards/burden/{first}/{last}', ...options });

/**
 * Khác nhau giữa hai lần gửi của một báo cáo, theo từng chỉ tiêu
 */
export const readChanges = <ThrowOnError extends boolean = false>(options: Options<ReadChangesData, ThrowOnError>): RequestResult<ReadChangesResponses, ReadChangesErrors, ThrowOnError> => (options.client ?? client).get<ReadChangesResponses, ReadChangesErrors, ThrowOnError>({ url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/changes', ...options });

/**
 * Sai lệch giữa số liệu đang giữ và kết quả tính lại, và các lần đối chiếu
 */
export const listDifferences = <ThrowOnError extends boolean = false>(options?: Options<ListDifferencesData, ThrowOnError>): RequestResult<ListDifferencesResponses, ListDifferencesErrors, ThrowOnError> => (options?.client ?? client).get<ListDifferencesResponses, ListDifferencesErrors, ThrowOnError>({ url: '/api/report-differences', ...options });

/**
 * Các chỉ tiêu hệ thống tự đo, với định nghĩa
 */
export const listMeasurements = <ThrowOnError extends boolean = false>(options?: Options<ListMeasurementsData, ThrowOnError>): RequestResult<ListMeasurementsResponses, ListMeasurementsErrors, ThrowOnError> => (options?.client ?? client).get<ListMeasurementsResponses, ListMeasurementsErrors, ThrowOnError>({ url: '/api/measurements', ...options });

/**
 * Giá trị đo được của các xã trong một tỉnh, hoặc của các tỉnh
 */
export const readMeasuredValues = <ThrowOnError extends boolean = false>(options: Options<ReadMeasuredValuesData, ThrowOnError>): RequestResult<ReadMeasuredValuesResponses, ReadMeasuredValuesErrors, ThrowOnError> => (options.client ?? client).get<ReadMeasuredValuesResponses, ReadMeasuredValuesErrors, ThrowOnError>({ url: '/api/measurements/{key}/values/{first}/{last}', ...options });

/**
 * Các sự kiện gốc của một giá trị đo được
 */
export const readMeasuredEvents = <ThrowOnError extends boolean = false>(options: Options<ReadMeasuredEventsData, ThrowOnError>): RequestResult<ReadMeasuredEventsResponses, ReadMeasuredEventsErrors, ThrowOnError> => (options.client ?? client).get<ReadMeasuredEventsResponses, ReadMeasuredEventsErrors, ThrowOnError>({ url: '/api/measurements/{key}/events/{first}/{last}', ...options });

/**
 * Trình duyệt gửi số đo đường truyền: thời gian và lỗi theo trang, không có nội dung
 */
export const sendLineReadings = <ThrowOnError extends boolean = false>(options: Options<SendLineReadingsData, ThrowOnError>): RequestResult<SendLineReadingsResponses, SendLineReadingsErrors, ThrowOnError> => (options.client ?? client).post<SendLineReadingsResponses, SendLineReadingsErrors, ThrowOnError>({
    url: '/api/line-readings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Khi nào một câu trả lời bị số đo mâu thuẫn
 */
export const listMeasurementRules = <ThrowOnError extends boolean = false>(options?: Options<ListMeasurementRulesData, ThrowOnError>): RequestResult<ListMeasurementRulesResponses, ListMeasurementRulesErrors, ThrowOnError> => (options?.client ?? client).get<ListMeasurementRulesResponses, ListMeasurementRulesErrors, ThrowOnError>({ url: '/api/measurement-rules', ...options });

/**
 * Câu trả lời mà số đo mâu thuẫn, chờ kiểm chứng độc lập
 */
export const listContradictions = <ThrowOnError extends boolean = false>(options?: Options<ListContradictionsData, ThrowOnError>): RequestResult<ListContradictionsResponses, ListContradictionsErrors, ThrowOnError> => (options?.client ?? client).get<ListContradictionsResponses, ListContradictionsErrors, ThrowOnError>({ url: '/api/contradictions', ...options });

/**
 * Số mâu thuẫn chờ kiểm chứng và đã kiểm chứng, theo tỉnh
 */
export const sumContradictions = <ThrowOnError extends boolean = false>(options?: Options<SumContradictionsData, ThrowOnError>): RequestResult<SumContradictionsResponses, SumContradictionsErrors, ThrowOnError> => (options?.client ?? client).get<SumContradictionsResponses, SumContradictionsErrors, ThrowOnError>({ url: '/api/contradiction-sums', ...options });

/**
 * Ghi kết quả kiểm chứng độc lập một mâu thuẫn
 */
export const checkContradiction = <ThrowOnError extends boolean = false>(options: Options<CheckContradictionData, ThrowOnError>): RequestResult<CheckContradictionResponses, CheckContradictionErrors, ThrowOnError> => (options.client ?? client).post<CheckContradictionResponses, CheckContradictionErrors, ThrowOnError>({
    url: '/api/contradiction-checks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mọi phiên bản của quy tắc đối chiếu, và các chỉ tiêu có/không có thể đối chiếu
 */
export const listMeasurementRuleVersions = <ThrowOnError extends boolean = false>(options?: Options<ListMeasurementRuleVersionsData, ThrowOnError>): RequestResult<ListMeasurementRuleVersionsResponses, ListMeasurementRuleVersionsErrors, ThrowOnError> => (options?.client ?? client).get<ListMeasurementRuleVersionsResponses, ListMeasurementRuleVersionsErrors, ThrowOnError>({ url: '/api/measurement-rule-versions', ...options });

/**
 * Đặt một quy tắc đối chiếu từ một ngày
 */
export const setMeasurementRule = <ThrowOnError extends boolean = false>(options: Options<SetMeasurementRuleData, ThrowOnError>): RequestResult<SetMeasurementRuleResponses, SetMeasurementRuleErrors, ThrowOnError> => (options.client ?? client).put<SetMeasurementRuleResponses, SetMeasurementRuleErrors, ThrowOnError>({
    url: '/api/measurement-rules/{ruleKey}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thôi áp dụng một quy tắc đối chiếu từ một ngày
 */
export const endMeasurementRule = <ThrowOnError extends boolean = false>(options: Options<EndMeasurementRuleData, ThrowOnError>): RequestResult<EndMeasurementRuleResponses, EndMeasurementRuleErrors, ThrowOnError> => (options.client ?? client).post<EndMeasurementRuleResponses, EndMeasurementRuleErrors, ThrowOnError>({
    url: '/api/measurement-rules/{ruleKey}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chạy thử một quy tắc đối chiếu trên báo cáo của một ngày; không lưu gì
 */
export const tryMeasurementRule = <ThrowOnError extends boolean = false>(options: Options<TryMeasurementRuleData, ThrowOnError>): RequestResult<TryMeasurementRuleResponses, TryMeasurementRuleErrors, ThrowOnError> => (options.client ?? client).post<TryMeasurementRuleResponses, TryMeasurementRuleErrors, ThrowOnError>({
    url: '/api/measurement-rule-trials',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Danh mục chủ đề ý kiến
 */
export const readTaxonomy = <ThrowOnError extends boolean = false>(options?: Options<ReadTaxonomyData, ThrowOnError>): RequestResult<ReadTaxonomyResponses, ReadTaxonomyErrors, ThrowOnError> => (options?.client ?? client).get<ReadTaxonomyResponses, ReadTaxonomyErrors, ThrowOnError>({ url: '/api/themes/taxonomy', ...options });

/**
 * Ban hành danh mục chủ đề
 */
export const publishTaxonomy = <ThrowOnError extends boolean = false>(options: Options<PublishTaxonomyData, ThrowOnError>): RequestResult<PublishTaxonomyResponses, PublishTaxonomyErrors, ThrowOnError> => (options.client ?? client).post<PublishTaxonomyResponses, PublishTaxonomyErrors, ThrowOnError>({
    url: '/api/themes/taxonomy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bản thảo danh mục chủ đề
 */
export const readThemeDraft = <ThrowOnError extends boolean = false>(options?: Options<ReadThemeDraftData, ThrowOnError>): RequestResult<ReadThemeDraftResponses, ReadThemeDraftErrors, ThrowOnError> => (options?.client ?? client).get<ReadThemeDraftResponses, ReadThemeDraftErrors, ThrowOnError>({ url: '/api/themes/draft', ...options });

/**
 * Ghi một chủ đề vào bản thảo
 */
export const saveThemeInDraft = <ThrowOnError extends boolean = false>(options: Options<SaveThemeInDraftData, ThrowOnError>): RequestResult<SaveThemeInDraftResponses, SaveThemeInDraftErrors, ThrowOnError> => (options.client ?? client).put<SaveThemeInDraftResponses, SaveThemeInDraftErrors, ThrowOnError>({
    url: '/api/themes/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bỏ một chủ đề khỏi bản thảo
 */
export const removeThemeFromDraft = <ThrowOnError extends boolean = false>(options: Options<RemoveThemeFromDraftData, ThrowOnError>): RequestResult<RemoveThemeFromDraftResponses, RemoveThemeFromDraftErrors, ThrowOnError> => (options.client ?? client).post<RemoveThemeFromDraftResponses, RemoveThemeFromDraftErrors, ThrowOnError>({
    url: '/api/themes/draft/removal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hủy bản thảo danh mục chủ đề
 */
export const discardThemeDraft = <ThrowOnError extends boolean = false>(options: Options<DiscardThemeDraftData, ThrowOnError>): RequestResult<DiscardThemeDraftResponses, DiscardThemeDraftErrors, ThrowOnError> => (options.client ?? client).post<DiscardThemeDraftResponses, DiscardThemeDraftErrors, ThrowOnError>({
    url: '/api/themes/draft/discarding',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Gợi ý chủ đề và ý kiến tương tự khi đang viết
 */
export const suggestThemes = <ThrowOnError extends boolean = false>(options: Options<SuggestThemesData, ThrowOnError>): RequestResult<SuggestThemesResponses, SuggestThemesErrors, ThrowOnError> => (options.client ?? client).post<SuggestThemesResponses, SuggestThemesErrors, ThrowOnError>({
    url: '/api/themes/suggestions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Gợi ý chủ đề và cách viết khi đang báo cáo
 */
export const suggestStatements = <ThrowOnError extends boolean = false>(options: Options<SuggestStatementsData, ThrowOnError>): RequestResult<SuggestStatementsResponses, SuggestStatementsErrors, ThrowOnError> => (options.client ?? client).post<SuggestStatementsResponses, SuggestStatementsErrors, ThrowOnError>({
    url: '/api/places/{provinceCode}/{reporter}/{part}/statement-suggestions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ý kiến cần người xếp chủ đề
 */
export const listDoubtfulStatements = <ThrowOnError extends boolean = false>(options?: Options<ListDoubtfulStatementsData, ThrowOnError>): RequestResult<ListDoubtfulStatementsResponses, ListDoubtfulStatementsErrors, ThrowOnError> => (options?.client ?? client).get<ListDoubtfulStatementsResponses, ListDoubtfulStatementsErrors, ThrowOnError>({ url: '/api/themes/doubtful-statements', ...options });

/**
 * Các lần người xếp lại chủ đề
 */
export const listThemeCorrections = <ThrowOnError extends boolean = false>(options?: Options<ListThemeCorrectionsData, ThrowOnError>): RequestResult<ListThemeCorrectionsResponses, ListThemeCorrectionsErrors, ThrowOnError> => (options?.client ?? client).get<ListThemeCorrectionsResponses, ListThemeCorrectionsErrors, ThrowOnError>({ url: '/api/themes/corrections', ...options });

/**
 * Xếp lại chủ đề của một ý kiến
 */
export const correctTheme = <ThrowOnError extends boolean = false>(options: Options<CorrectThemeData, ThrowOnError>): RequestResult<CorrectThemeResponses, CorrectThemeErrors, ThrowOnError> => (options.client ?? client).post<CorrectThemeResponses, CorrectThemeErrors, ThrowOnError>({
    url: '/api/themes/corrections',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Số xã nêu mỗi chủ đề trong một ngày, theo tỉnh
 */
export const readThemesOfDay = <ThrowOnError extends boolean = false>(options?: Options<ReadThemesOfDayData, ThrowOnError>): RequestResult<ReadThemesOfDayResponses, ReadThemesOfDayErrors, ThrowOnError> => (options?.client ?? client).get<ReadThemesOfDayResponses, ReadThemesOfDayErrors, ThrowOnError>({ url: '/api/themes/of-day', ...options });

/**
 * Danh sách kiểm tra mức độ sẵn sàng của các hệ thống
 */
export const readReadiness = <ThrowOnError extends boolean = false>(options?: Options<ReadReadinessData, ThrowOnError>): RequestResult<ReadReadinessResponses, ReadReadinessErrors, ThrowOnError> => (options?.client ?? client).get<ReadReadinessResponses, ReadReadinessErrors, ThrowOnError>({ url: '/api/readiness-checklist', ...options });

/**
 * Đề xuất, kiến nghị của các tỉnh trước ngày vận hành
 */
export const readRecommendations = <ThrowOnError extends boolean = false>(options?: Options<ReadRecommendationsData, ThrowOnError>): RequestResult<ReadRecommendationsResponses, ReadRecommendationsErrors, ThrowOnError> => (options?.client ?? client).get<ReadRecommendationsResponses, ReadRecommendationsErrors, ThrowOnError>({ url: '/api/readiness-recommendations', ...options });

/**
 * Danh sách kiểm tra mức độ sẵn sàng: tải tệp
 */
export const readReadinessExport = <ThrowOnError extends boolean = false>(options: Options<ReadReadinessExportData, ThrowOnError>): RequestResult<ReadReadinessExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ReadReadinessExportResponses, unknown, ThrowOnError>({ url: '/api/readiness-checklist/export', ...options });

/**
 * Tình trạng ban hành văn bản theo tỉnh
 */
export const readIssuedDocuments = <ThrowOnError extends boolean = false>(options?: Options<ReadIssuedDocumentsData, ThrowOnError>): RequestResult<ReadIssuedDocumentsResponses, ReadIssuedDocumentsErrors, ThrowOnError> => (options?.client ?? client).get<ReadIssuedDocumentsResponses, ReadIssuedDocumentsErrors, ThrowOnError>({ url: '/api/issued-documents', ...options });

/**
 * Tình trạng ban hành văn bản theo tỉnh: tải tệp
 */
export const readIssuedDocumentsExport = <ThrowOnError extends boolean = false>(options: Options<ReadIssuedDocumentsExportData, ThrowOnError>): RequestResult<ReadIssuedDocumentsExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ReadIssuedDocumentsExportResponses, unknown, ThrowOnError>({ url: '/api/issued-documents/export', ...options });

/**
 * Các lần tỉnh báo về một văn bản, mới nhất trước
 */
export const readDocumentStatements = <ThrowOnError extends boolean = false>(options: Options<ReadDocumentStatementsData, ThrowOnError>): RequestResult<ReadDocumentStatementsResponses, ReadDocumentStatementsErrors, ThrowOnError> => (options.client ?? client).get<ReadDocumentStatementsResponses, ReadDocumentStatementsErrors, ThrowOnError>({ url: '/api/issued-documents/{kindKey}/{provinceCode}', ...options });

/**
 * Báo tình trạng ban hành một văn bản
 */
export const stateDocument = <ThrowOnError extends boolean = false>(options: Options<StateDocumentData, ThrowOnError>): RequestResult<StateDocumentResponses, StateDocumentErrors, ThrowOnError> => (options.client ?? client).post<StateDocumentResponses, StateDocumentErrors, ThrowOnError>({
    url: '/api/issued-documents/{kindKey}/{provinceCode}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Triển khai thủ tục theo bộ, ngành: tỷ lệ tính được bên cạnh tỷ lệ công bố
 */
export const readMinistryRollout = <ThrowOnError extends boolean = false>(options?: Options<ReadMinistryRolloutData, ThrowOnError>): RequestResult<ReadMinistryRolloutResponses, ReadMinistryRolloutErrors, ThrowOnError> => (options?.client ?? client).get<ReadMinistryRolloutResponses, ReadMinistryRolloutErrors, ThrowOnError>({ url: '/api/ministry-rollout', ...options });

/**
 * Triển khai thủ tục theo bộ, ngành: tải tệp
 */
export const readMinistryRolloutExport = <ThrowOnError extends boolean = false>(options: Options<ReadMinistryRolloutExportData, ThrowOnError>): RequestResult<ReadMinistryRolloutExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ReadMinistryRolloutExportResponses, unknown, ThrowOnError>({ url: '/api/ministry-rollout/export', ...options });

/**
 * Địa chỉ, đường dây nóng, thủ tục tiếp nhận của các trung tâm và điểm hỗ trợ
 */
export const listServicePoints = <ThrowOnError extends boolean = false>(options?: Options<ListServicePointsData, ThrowOnError>): RequestResult<ListServicePointsResponses, ListServicePointsErrors, ThrowOnError> => (options?.client ?? client).get<ListServicePointsResponses, ListServicePointsErrors, ThrowOnError>({ url: '/api/service-points', ...options });

/**
 * Công bố một trung tâm hoặc điểm hỗ trợ
 */
export const publishServicePoint = <ThrowOnError extends boolean = false>(options: Options<PublishServicePointData, ThrowOnError>): RequestResult<PublishServicePointResponses, PublishServicePointErrors, ThrowOnError> => (options.client ?? client).post<PublishServicePointResponses, PublishServicePointErrors, ThrowOnError>({
    url: '/api/service-points',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Địa chỉ, đường dây nóng, thủ tục tiếp nhận: tải tệp
 */
export const listServicePointsExport = <ThrowOnError extends boolean = false>(options: Options<ListServicePointsExportData, ThrowOnError>): RequestResult<ListServicePointsExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ListServicePointsExportResponses, unknown, ThrowOnError>({ url: '/api/service-points/export', ...options });

/**
 * Các lần công bố của một nơi, mới nhất trước
 */
export const readServicePoint = <ThrowOnError extends boolean = false>(options: Options<ReadServicePointData, ThrowOnError>): RequestResult<ReadServicePointResponses, ReadServicePointErrors, ThrowOnError> => (options.client ?? client).get<ReadServicePointResponses, ReadServicePointErrors, ThrowOnError>({ url: '/api/service-points/{pointId}', ...options });

/**
 * Công bố lại một nơi với nội dung mới
 */
export const changeServicePoint = <ThrowOnError extends boolean = false>(options: Options<ChangeServicePointData, ThrowOnError>): RequestResult<ChangeServicePointResponses, ChangeServicePointErrors, ThrowOnError> => (options.client ?? client).post<ChangeServicePointResponses, ChangeServicePointErrors, ThrowOnError>({
    url: '/api/service-points/{pointId}/versions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Rút một nơi khỏi danh sách công bố kèm lý do
 */
export const withdrawServicePoint = <ThrowOnError extends boolean = false>(options: Options<WithdrawServicePointData, ThrowOnError>): RequestResult<WithdrawServicePointResponses, WithdrawServicePointErrors, ThrowOnError> => (options.client ?? client).post<WithdrawServicePointResponses, WithdrawServicePointErrors, ThrowOnError>({
    url: '/api/service-points/{pointId}/withdrawal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bài luyện tập của người làm báo cáo: đã làm đến đâu
 */
export const readReportingPractice = <ThrowOnError extends boolean = false>(options: Options<ReadReportingPracticeData, ThrowOnError>): RequestResult<ReadReportingPracticeResponses, ReadReportingPracticeErrors, ThrowOnError> => (options.client ?? client).get<ReadReportingPracticeResponses, ReadReportingPracticeErrors, ThrowOnError>({ url: '/api/practice/places/{provinceCode}/{reporter}', ...options });

/**
 * Chuẩn bị (lại) bài luyện tập của người làm báo cáo
 */
export const startReportingPractice = <ThrowOnError extends boolean = false>(options: Options<StartReportingPracticeData, ThrowOnError>): RequestResult<StartReportingPracticeResponses, StartReportingPracticeErrors, ThrowOnError> => (options.client ?? client).post<StartReportingPracticeResponses, StartReportingPracticeErrors, ThrowOnError>({
    url: '/api/practice/places/{provinceCode}/{reporter}/start',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bài luyện tập của người thẩm tra: đã làm đến đâu
 */
export const readReviewPractice = <ThrowOnError extends boolean = false>(options: Options<ReadReviewPracticeData, ThrowOnError>): RequestResult<ReadReviewPracticeResponses, ReadReviewPracticeErrors, ThrowOnError> => (options.client ?? client).get<ReadReviewPracticeResponses, ReadReviewPracticeErrors, ThrowOnError>({ url: '/api/practice/reviews/{provinceCode}', ...options });

/**
 * Chuẩn bị (lại) bài luyện tập của người thẩm tra
 */
export const startReviewPractice = <ThrowOnError extends boolean = false>(options: Options<StartReviewPracticeData, ThrowOnError>): RequestResult<StartReviewPracticeResponses, StartReviewPracticeErrors, ThrowOnError> => (options.client ?? client).post<StartReviewPracticeResponses, StartReviewPracticeErrors, ThrowOnError>({
    url: '/api/practice/reviews/{provinceCode}/start',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ngày đầu tiên của một xã: việc nào xong, việc nào còn
 */
export const readFirstDay = <ThrowOnError extends boolean = false>(options: Options<ReadFirstDayData, ThrowOnError>): RequestResult<ReadFirstDayResponses, ReadFirstDayErrors, ThrowOnError> => (options.client ?? client).get<ReadFirstDayResponses, ReadFirstDayErrors, ThrowOnError>({ url: '/api/first-days/{provinceCode}/{reporter}', ...options });

/**
 * Đánh dấu, hoặc bỏ dấu, một việc của ngày đầu tiên
 */
export const markFirstDay = <ThrowOnError extends boolean = false>(options: Options<MarkFirstDayData, ThrowOnError>): RequestResult<MarkFirstDayResponses, MarkFirstDayErrors, ThrowOnError> => (options.client ?? client).post<MarkFirstDayResponses, MarkFirstDayErrors, ThrowOnError>({
    url: '/api/first-days/{provinceCode}/{reporter}/marks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mỗi xã của tỉnh đã xong bao nhiêu việc của ngày đầu tiên
 */
export const listFirstDays = <ThrowOnError extends boolean = false>(options: Options<ListFirstDaysData, ThrowOnError>): RequestResult<ListFirstDaysResponses, ListFirstDaysErrors, ThrowOnError> => (options.client ?? client).get<ListFirstDaysResponses, ListFirstDaysErrors, ThrowOnError>({ url: '/api/first-days/{provinceCode}', ...options });

/**
 * Bài truyền thông soạn sẵn, điền số liệu của đơn vị
 */
export const readCommunicationTexts = <ThrowOnError extends boolean = false>(options: Options<ReadCommunicationTextsData, ThrowOnError>): RequestResult<ReadCommunicationTextsResponses, ReadCommunicationTextsErrors, ThrowOnError> => (options.client ?? client).get<ReadCommunicationTextsResponses, ReadCommunicationTextsErrors, ThrowOnError>({ url: '/api/communication-texts', ...options });

/**
 * Bài truyền thông đã sửa: tệp DOCX
 */
export const writeCommunicationFile = <ThrowOnError extends boolean = false>(options: Options<WriteCommunicationFileData, ThrowOnError>): RequestResult<WriteCommunicationFileResponses, WriteCommunicationFileErrors, ThrowOnError> => (options.client ?? client).post<WriteCommunicationFileResponses, WriteCommunicationFileErrors, ThrowOnError>({
    url: '/api/communication-texts/file',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các bài học, thời lượng, người học, bài luyện tập cuối bài
 */
export const listLessons = <ThrowOnError extends boolean = false>(options?: Options<ListLessonsData, ThrowOnError>): RequestResult<ListLessonsResponses, ListLessonsErrors, ThrowOnError> => (options?.client ?? client).get<ListLessonsResponses, ListLessonsErrors, ThrowOnError>({ url: '/api/training/lessons', ...options });

/**
 * Gói bài học để đưa lên nền tảng học tập khác
 */
export const exportLessons = <ThrowOnError extends boolean = false>(options?: Options<ExportLessonsData, ThrowOnError>): RequestResult<ExportLessonsResponses, ExportLessonsErrors, ThrowOnError> => (options?.client ?? client).get<ExportLessonsResponses, ExportLessonsErrors, ThrowOnError>({ url: '/api/training/lessons.zip', ...options });

/**
 * Xem trước báo cáo ngày như khi in
 */
export const previewReport = <ThrowOnError extends boolean = false>(options: Options<PreviewReportData, ThrowOnError>): RequestResult<PreviewReportResponses, PreviewReportErrors, ThrowOnError> => (options.client ?? client).get<PreviewReportResponses, PreviewReportErrors, ThrowOnError>({ url: '/api/daily-reports/{date}/preview', ...options });

/**
 * Tải tệp của bản xem trước
 */
export const downloadPreview = <ThrowOnError extends boolean = false>(options: Options<DownloadPreviewData, ThrowOnError>): RequestResult<DownloadPreviewResponses, unknown, ThrowOnError> => (options.client ?? client).get<DownloadPreviewResponses, unknown, ThrowOnError>({ url: '/api/daily-reports/{date}/files/{format}', ...options });

/**
 * Phát hành báo cáo ngày hoặc ấn bản đính chính
 */
export const publishEdition = <ThrowOnError extends boolean = false>(options: Options<PublishEditionData, ThrowOnError>): RequestResult<PublishEditionResponses, PublishEditionErrors, ThrowOnError> => (options.client ?? client).post<PublishEditionResponses, PublishEditionErrors, ThrowOnError>({
    url: '/api/daily-reports/{date}/editions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các ấn bản đã phát hành, mới nhất trước
 */
export const listEditions = <ThrowOnError extends boolean = false>(options?: Options<ListEditionsData, ThrowOnError>): RequestResult<ListEditionsResponses, ListEditionsErrors, ThrowOnError> => (options?.client ?? client).get<ListEditionsResponses, ListEditionsErrors, ThrowOnError>({ url: '/api/editions', ...options });

/**
 * Tệp JSON của một ấn bản, đúng từng byte như khi phát hành
 */
export const readEdition = <ThrowOnError extends boolean = false>(options: Options<ReadEditionData, ThrowOnError>): RequestResult<ReadEditionResponses, unknown, ThrowOnError> => (options.client ?? client).get<ReadEditionResponses, unknown, ThrowOnError>({ url: '/api/editions/{editionId}', ...options });

/**
 * Một ấn bản là của ngày nào, số mấy, ai phát hành lúc nào
 */
export const readEditionSummary = <ThrowOnError extends boolean = false>(options: Options<ReadEditionSummaryData, ThrowOnError>): RequestResult<ReadEditionSummaryResponses, ReadEditionSummaryErrors, ThrowOnError> => (options.client ?? client).get<ReadEditionSummaryResponses, ReadEditionSummaryErrors, ThrowOnError>({ url: '/api/editions/{editionId}/summary', ...options });

/**
 * Một ấn bản như khi in
 */
export const readEditionPages = <ThrowOnError extends boolean = false>(options: Options<ReadEditionPagesData, ThrowOnError>): RequestResult<ReadEditionPagesResponses, ReadEditionPagesErrors, ThrowOnError> => (options.client ?? client).get<ReadEditionPagesResponses, ReadEditionPagesErrors, ThrowOnError>({ url: '/api/editions/{editionId}/pages', ...options });

/**
 * Tải tệp của một ấn bản
 */
export const downloadEdition = <ThrowOnError extends boolean = false>(options: Options<DownloadEditionData, ThrowOnError>): RequestResult<DownloadEditionResponses, unknown, ThrowOnError> => (options.client ?? client).get<DownloadEditionResponses, unknown, ThrowOnError>({ url: '/api/editions/{editionId}/files/{format}', ...options });

/**
 * Lập lại ấn bản từ số liệu gốc và so từng byte
 */
export const verifyEdition = <ThrowOnError extends boolean = false>(options: Options<VerifyEditionData, ThrowOnError>): RequestResult<VerifyEditionResponses, VerifyEditionErrors, ThrowOnError> => (options.client ?? client).get<VerifyEditionResponses, VerifyEditionErrors, ThrowOnError>({ url: '/api/editions/{editionId}/verification', ...options });

/**
 * Đọc câu chữ của báo cáo ngày và những gì mỗi câu nêu tên được
 */
export const readWording = <ThrowOnError extends boolean = false>(options: Options<ReadWordingData, ThrowOnError>): RequestResult<ReadWordingResponses, ReadWordingErrors, ThrowOnError> => (options.client ?? client).get<ReadWordingResponses, ReadWordingErrors, ThrowOnError>({ url: '/api/daily-reports/{date}/wording', ...options });

/**
 * Lưu câu chữ của báo cáo ngày; số liệu không sửa được
 */
export const saveWording = <ThrowOnError extends boolean = false>(options: Options<SaveWordingData, ThrowOnError>): RequestResult<SaveWordingResponses, SaveWordingErrors, ThrowOnError> => (options.client ?? client).put<SaveWordingResponses, SaveWordingErrors, ThrowOnError>({
    url: '/api/daily-reports/{date}/wording',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các ngày có số liệu
 */
export const listDays = <ThrowOnError extends boolean = false>(options?: Options<ListDaysData, ThrowOnError>): RequestResult<ListDaysResponses, ListDaysErrors, ThrowOnError> => (options?.client ?? client).get<ListDaysResponses, ListDaysErrors, ThrowOnError>({ url: '/api/command-centre/days', ...options });

/**
 * Toàn cảnh cả nước
 */
export const readNationalView = <ThrowOnError extends boolean = false>(options?: Options<ReadNationalViewData, ThrowOnError>): RequestResult<ReadNationalViewResponses, ReadNationalViewErrors, ThrowOnError> => (options?.client ?? client).get<ReadNationalViewResponses, ReadNationalViewErrors, ThrowOnError>({ url: '/api/command-centre/national', ...options });

/**
 * Ma trận các xã
 */
export const readCommuneMatrix = <ThrowOnError extends boolean = false>(options?: Options<ReadCommuneMatrixData, ThrowOnError>): RequestResult<ReadCommuneMatrixResponses, ReadCommuneMatrixErrors, ThrowOnError> => (options?.client ?? client).get<ReadCommuneMatrixResponses, ReadCommuneMatrixErrors, ThrowOnError>({ url: '/api/command-centre/commune-matrix', ...options });

/**
 * Tên tỉnh và xã của một ngày
 */
export const readCommuneNames = <ThrowOnError extends boolean = false>(options?: Options<ReadCommuneNamesData, ThrowOnError>): RequestResult<ReadCommuneNamesResponses, ReadCommuneNamesErrors, ThrowOnError> => (options?.client ?? client).get<ReadCommuneNamesResponses, ReadCommuneNamesErrors, ThrowOnError>({ url: '/api/command-centre/communes', ...options });

/**
 * Diễn biến theo ngày
 */
export const readTrend = <ThrowOnError extends boolean = false>(options?: Options<ReadTrendData, ThrowOnError>): RequestResult<ReadTrendResponses, ReadTrendErrors, ThrowOnError> => (options?.client ?? client).get<ReadTrendResponses, ReadTrendErrors, ThrowOnError>({ url: '/api/command-centre/trend', ...options });

/**
 * Trang của tỉnh
 */
export const readProvincePage = <ThrowOnError extends boolean = false>(options: Options<ReadProvincePageData, ThrowOnError>): RequestResult<ReadProvincePageResponses, ReadProvincePageErrors, ThrowOnError> => (options.client ?? client).get<ReadProvincePageResponses, ReadProvincePageErrors, ThrowOnError>({ url: '/api/command-centre/provinces/{provinceCode}', ...options });

/**
 * Trang của xã
 */
export const readCommunePage = <ThrowOnError extends boolean = false>(options: Options<ReadCommunePageData, ThrowOnError>): RequestResult<ReadCommunePageResponses, ReadCommunePageErrors, ThrowOnError> => (options.client ?? client).get<ReadCommunePageResponses, ReadCommunePageErrors, ThrowOnError>({ url: '/api/command-centre/provinces/{provinceCode}/communes/{communeCode}', ...options });

/**
 * Số liệu được tạo thành từ đâu
 */
export const readEvidence = <ThrowOnError extends boolean = false>(options: Options<ReadEvidenceData, ThrowOnError>): RequestResult<ReadEvidenceResponses, ReadEvidenceErrors, ThrowOnError> => (options.client ?? client).get<ReadEvidenceResponses, ReadEvidenceErrors, ThrowOnError>({ url: '/api/command-centre/evidence', ...options });

/**
 * Số liệu báo cáo ngày
 */
export const readDailyReport = <ThrowOnError extends boolean = false>(options: Options<ReadDailyReportData, ThrowOnError>): RequestResult<ReadDailyReportResponses, ReadDailyReportErrors, ThrowOnError> => (options.client ?? client).get<ReadDailyReportResponses, ReadDailyReportErrors, ThrowOnError>({ url: '/api/daily-reports/{date}', ...options });

/**
 * Tên của các số liệu trong báo cáo ngày
 */
export const readReportNames = <ThrowOnError extends boolean = false>(options: Options<ReadReportNamesData, ThrowOnError>): RequestResult<ReadReportNamesResponses, ReadReportNamesErrors, ThrowOnError> => (options.client ?? client).get<ReadReportNamesResponses, ReadReportNamesErrors, ThrowOnError>({ url: '/api/daily-reports/{date}/names', ...options });

/**
 * Số liệu của báo cáo được tạo thành từ đâu
 */
export const readReportEvidence = <ThrowOnError extends boolean = false>(options: Options<ReadReportEvidenceData, ThrowOnError>): RequestResult<ReadReportEvidenceResponses, ReadReportEvidenceErrors, ThrowOnError> => (options.client ?? client).get<ReadReportEvidenceResponses, ReadReportEvidenceErrors, ThrowOnError>({ url: '/api/daily-reports/{date}/evidence', ...options });

/**
 * Một tiêu chí ở mọi tỉnh
 */
export const readCriterion = <ThrowOnError extends boolean = false>(options: Options<ReadCriterionData, ThrowOnError>): RequestResult<ReadCriterionResponses, ReadCriterionErrors, ThrowOnError> => (options.client ?? client).get<ReadCriterionResponses, ReadCriterionErrors, ThrowOnError>({ url: '/api/command-centre/criteria/{key}', ...options });

/**
 * Tỷ lệ hoàn thành tiêu chí cấp tỉnh của bốn khối
 */
export const readCriteriaCompletion = <ThrowOnError extends boolean = false>(options?: Options<ReadCriteriaCompletionData, ThrowOnError>): RequestResult<ReadCriteriaCompletionResponses, ReadCriteriaCompletionErrors, ThrowOnError> => (options?.client ?? client).get<ReadCriteriaCompletionResponses, ReadCriteriaCompletionErrors, ThrowOnError>({ url: '/api/command-centre/criteria-completion', ...options });

/**
 * Xã chưa báo cáo
 */
export const listNotReported = <ThrowOnError extends boolean = false>(options?: Options<ListNotReportedData, ThrowOnError>): RequestResult<ListNotReportedResponses, ListNotReportedErrors, ThrowOnError> => (options?.client ?? client).get<ListNotReportedResponses, ListNotReportedErrors, ThrowOnError>({ url: '/api/command-centre/not-reported', ...options });

/**
 * Xã chưa báo cáo: tải tệp
 */
export const listNotReportedExport = <ThrowOnError extends boolean = false>(options: Options<ListNotReportedExportData, ThrowOnError>): RequestResult<ListNotReportedExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ListNotReportedExportResponses, unknown, ThrowOnError>({ url: '/api/command-centre/not-reported/export', ...options });

/**
 * Xã chưa có chữ ký số
 */
export const listMissingSignatures = <ThrowOnError extends boolean = false>(options?: Options<ListMissingSignaturesData, ThrowOnError>): RequestResult<ListMissingSignaturesResponses, ListMissingSignaturesErrors, ThrowOnError> => (options?.client ?? client).get<ListMissingSignaturesResponses, ListMissingSignaturesErrors, ThrowOnError>({ url: '/api/command-centre/signatures', ...options });

/**
 * Xã chưa có chữ ký số: tải tệp
 */
export const listMissingSignaturesExport = <ThrowOnError extends boolean = false>(options: Options<ListMissingSignaturesExportData, ThrowOnError>): RequestResult<ListMissingSignaturesExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ListMissingSignaturesExportResponses, unknown, ThrowOnError>({ url: '/api/command-centre/signatures/export', ...options });

/**
 * Tiêu chí của bốn khối
 */
export const listCriteria = <ThrowOnError extends boolean = false>(options?: Options<ListCriteriaData, ThrowOnError>): RequestResult<ListCriteriaResponses, ListCriteriaErrors, ThrowOnError> => (options?.client ?? client).get<ListCriteriaResponses, ListCriteriaErrors, ThrowOnError>({ url: '/api/command-centre/criteria', ...options });

/**
 * Tiêu chí của bốn khối: tải tệp
 */
export const listCriteriaExport = <ThrowOnError extends boolean = false>(options: Options<ListCriteriaExportData, ThrowOnError>): RequestResult<ListCriteriaExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ListCriteriaExportResponses, unknown, ThrowOnError>({ url: '/api/command-centre/criteria/export', ...options });

/**
 * Nhiệm vụ
 */
export const listTasks = <ThrowOnError extends boolean = false>(options?: Options<ListTasksData, ThrowOnError>): RequestResult<ListTasksResponses, ListTasksErrors, ThrowOnError> => (options?.client ?? client).get<ListTasksResponses, ListTasksErrors, ThrowOnError>({ url: '/api/command-centre/tasks', ...options });

/**
 * Nhiệm vụ: tải tệp
 */
export const listTasksExport = <ThrowOnError extends boolean = false>(options: Options<ListTasksExportData, ThrowOnError>): RequestResult<ListTasksExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ListTasksExportResponses, unknown, ThrowOnError>({ url: '/api/command-centre/tasks/export', ...options });

/**
 * Vướng mắc và kiến nghị
 */
export const listStatements = <ThrowOnError extends boolean = false>(options?: Options<ListStatementsData, ThrowOnError>): RequestResult<ListStatementsResponses, ListStatementsErrors, ThrowOnError> => (options?.client ?? client).get<ListStatementsResponses, ListStatementsErrors, ThrowOnError>({ url: '/api/command-centre/statements', ...options });

/**
 * Vướng mắc và kiến nghị: tải tệp
 */
export const listStatementsExport = <ThrowOnError extends boolean = false>(options: Options<ListStatementsExportData, ThrowOnError>): RequestResult<ListStatementsExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ListStatementsExportResponses, unknown, ThrowOnError>({ url: '/api/command-centre/statements/export', ...options });

/**
 * Vướng mắc và kiến nghị chính theo tỉnh
 */
export const listStatementsByProvince = <ThrowOnError extends boolean = false>(options?: Options<ListStatementsByProvinceData, ThrowOnError>): RequestResult<ListStatementsByProvinceResponses, ListStatementsByProvinceErrors, ThrowOnError> => (options?.client ?? client).get<ListStatementsByProvinceResponses, ListStatementsByProvinceErrors, ThrowOnError>({ url: '/api/command-centre/statements/by-province', ...options });

/**
 * Vướng mắc và kiến nghị chính theo tỉnh: tải tệp
 */
export const listStatementsByProvinceExport = <ThrowOnError extends boolean = false>(options: Options<ListStatementsByProvinceExportData, ThrowOnError>): RequestResult<ListStatementsByProvinceExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ListStatementsByProvinceExportResponses, unknown, ThrowOnError>({ url: '/api/command-centre/statements/by-province/export', ...options });

/**
 * Hồ sơ thủ tục hành chính
 */
export const listDossiers = <ThrowOnError extends boolean = false>(options?: Options<ListDossiersData, ThrowOnError>): RequestResult<ListDossiersResponses, ListDossiersErrors, ThrowOnError> => (options?.client ?? client).get<ListDossiersResponses, ListDossiersErrors, ThrowOnError>({ url: '/api/command-centre/dossiers', ...options });

/**
 * Hồ sơ thủ tục hành chính: tải tệp
 */
export const listDossiersExport = <ThrowOnError extends boolean = false>(options: Options<ListDossiersExportData, ThrowOnError>): RequestResult<ListDossiersExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ListDossiersExportResponses, unknown, ThrowOnError>({ url: '/api/command-centre/dossiers/export', ...options });

/**
 * Năm hệ thống theo tỉnh
 */
export const listSystems = <ThrowOnError extends boolean = false>(options?: Options<ListSystemsData, ThrowOnError>): RequestResult<ListSystemsResponses, ListSystemsErrors, ThrowOnError> => (options?.client ?? client).get<ListSystemsResponses, ListSystemsErrors, ThrowOnError>({ url: '/api/command-centre/systems', ...options });

/**
 * Năm hệ thống theo tỉnh: tải tệp
 */
export const listSystemsExport = <ThrowOnError extends boolean = false>(options: Options<ListSystemsExportData, ThrowOnError>): RequestResult<ListSystemsExportResponses, unknown, ThrowOnError> => (options.client ?? client).get<ListSystemsExportResponses, unknown, ThrowOnError>({ url: '/api/command-centre/systems/export', ...options });

/**
 * Bản đồ trực tiếp: luồng sự kiện (server-sent events), mỗi sự kiện là toàn bộ trạng thái
 */
export const watchLiveMap = <ThrowOnError extends boolean = false>(options?: Options<WatchLiveMapData, ThrowOnError>): RequestResult<WatchLiveMapResponses, WatchLiveMapErrors, ThrowOnError> => (options?.client ?? client).get<WatchLiveMapResponses, WatchLiveMapErrors, ThrowOnError>({ url: '/api/command-centre/live', ...options });

/**
 * Ma trận xã trực tiếp: luồng sự kiện, mỗi sự kiện là những phần vừa đổi của trang
 */
export const watchLiveMatrix = <ThrowOnError extends boolean = false>(options?: Options<WatchLiveMatrixData, ThrowOnError>): RequestResult<WatchLiveMatrixResponses, WatchLiveMatrixErrors, ThrowOnError> => (options?.client ?? client).get<WatchLiveMatrixResponses, WatchLiveMatrixErrors, ThrowOnError>({ url: '/api/command-centre/live/commune-matrix', ...options });

/**
 * Trang tỉnh trực tiếp: luồng sự kiện, mỗi sự kiện là những phần vừa đổi của trang
 */
export const watchLiveProvince = <ThrowOnError extends boolean = false>(options: Options<WatchLiveProvinceData, ThrowOnError>): RequestResult<WatchLiveProvinceResponses, WatchLiveProvinceErrors, ThrowOnError> => (options.client ?? client).get<WatchLiveProvinceResponses, WatchLiveProvinceErrors, ThrowOnError>({ url: '/api/command-centre/live/provinces/{provinceCode}', ...options });

/**
 * Bảng thẩm tra trực tiếp: luồng sự kiện, mỗi sự kiện là những báo cáo vừa đổi
 */
export const watchReviewBoard = <ThrowOnError extends boolean = false>(options: Options<WatchReviewBoardData, ThrowOnError>): RequestResult<WatchReviewBoardResponses, WatchReviewBoardErrors, ThrowOnError> => (options.client ?? client).get<WatchReviewBoardResponses, WatchReviewBoardErrors, ThrowOnError>({ url: '/api/review-boards/{provinceCode}/{periodEnd}/live', ...options });

/**
 * Bảng đủ và đúng hạn trực tiếp: luồng sự kiện, mỗi sự kiện là những dòng vừa đổi
 */
export const watchCompleteness = <ThrowOnError extends boolean = false>(options: Options<WatchCompletenessData, ThrowOnError>): RequestResult<WatchCompletenessResponses, WatchCompletenessErrors, ThrowOnError> => (options.client ?? client).get<WatchCompletenessResponses, WatchCompletenessErrors, ThrowOnError>({ url: '/api/report-boards/completeness/{periodEnd}/live', ...options });

/**
 * Văn bản chỉ đạo và tình hình nhiệm vụ
 */
export const listDirectives = <ThrowOnError extends boolean = false>(options?: Options<ListDirectivesData, ThrowOnError>): RequestResult<ListDirectivesResponses, ListDirectivesErrors, ThrowOnError> => (options?.client ?? client).get<ListDirectivesResponses, ListDirectivesErrors, ThrowOnError>({ url: '/api/direction/directives', ...options });

/**
 * Một văn bản chỉ đạo với các nhiệm vụ
 */
export const readDirective = <ThrowOnError extends boolean = false>(options: Options<ReadDirectiveData, ThrowOnError>): RequestResult<ReadDirectiveResponses, ReadDirectiveErrors, ThrowOnError> => (options.client ?? client).get<ReadDirectiveResponses, ReadDirectiveErrors, ThrowOnError>({ url: '/api/direction/directives/{directiveId}', ...options });

/**
 * Nạp văn bản chỉ đạo và nhiệm vụ từ tệp CSV: tất cả hoặc không gì cả
 */
export const importDirectives = <ThrowOnError extends boolean = false>(options: Options<ImportDirectivesData, ThrowOnError>): RequestResult<ImportDirectivesResponses, ImportDirectivesErrors, ThrowOnError> => (options.client ?? client).post<ImportDirectivesResponses, ImportDirectivesErrors, ThrowOnError>({
    url: '/api/direction/directives/file',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Nhiệm vụ được giao, mới nhất trước; lọc nhiệm vụ còn thiếu một trong sáu rõ
 */
export const listDirectedTasks = <ThrowOnError extends boolean = false>(options?: Options<ListDirectedTasksData, ThrowOnError>): RequestResult<ListDirectedTasksResponses, ListDirectedTasksErrors, ThrowOnError> => (options?.client ?? client).get<ListDirectedTasksResponses, ListDirectedTasksErrors, ThrowOnError>({ url: '/api/direction/tasks', ...options });

/**
 * Giao nhiệm vụ mới
 */
export const createTask = <ThrowOnError extends boolean = false>(options: Options<CreateTaskData, ThrowOnError>): RequestResult<CreateTaskResponses, CreateTaskErrors, ThrowOnError> => (options.client ?? client).post<CreateTaskResponses, CreateTaskErrors, ThrowOnError>({
    url: '/api/direction/tasks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một nhiệm vụ: sáu rõ và các phần việc được giao
 */
export const readDirectedTask = <ThrowOnError extends boolean = false>(options: Options<ReadDirectedTaskData, ThrowOnError>): RequestResult<ReadDirectedTaskResponses, ReadDirectedTaskErrors, ThrowOnError> => (options.client ?? client).get<ReadDirectedTaskResponses, ReadDirectedTaskErrors, ThrowOnError>({ url: '/api/direction/tasks/{taskId}', ...options });

/**
 * Nhật ký xử lý một phần việc
 */
export const readAssignmentLog = <ThrowOnError extends boolean = false>(options: Options<ReadAssignmentLogData, ThrowOnError>): RequestResult<ReadAssignmentLogResponses, ReadAssignmentLogErrors, ThrowOnError> => (options.client ?? client).get<ReadAssignmentLogResponses, ReadAssignmentLogErrors, ThrowOnError>({ url: '/api/direction/tasks/{taskId}/assignments/{assignmentId}/steps', ...options });

/**
 * Cơ quan được giao: nhận việc, báo tiến độ, báo hoàn thành, xin gia hạn, đề nghị chuyển giao, báo vượt thẩm quyền
 */
export const reportOnAssignment = <ThrowOnError extends boolean = false>(options: Options<ReportOnAssignmentData, ThrowOnError>): RequestResult<ReportOnAssignmentResponses, ReportOnAssignmentErrors, ThrowOnError> => (options.client ?? client).post<ReportOnAssignmentResponses, ReportOnAssignmentErrors, ThrowOnError>({
    url: '/api/direction/assignments/{assignmentId}/reports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bên giao: gia hạn, từ chối, trả lại, hủy, giao cơ quan khác; cấp trên: trả lời việc vượt thẩm quyền
 */
export const directAssignment = <ThrowOnError extends boolean = false>(options: Options<DirectAssignmentData, ThrowOnError>): RequestResult<DirectAssignmentResponses, DirectAssignmentErrors, ThrowOnError> => (options.client ?? client).post<DirectAssignmentResponses, DirectAssignmentErrors, ThrowOnError>({
    url: '/api/direction/assignments/{assignmentId}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cơ quan nhận chuyển giao: nhận hoặc không nhận phần việc
 */
export const receiveAssignment = <ThrowOnError extends boolean = false>(options: Options<ReceiveAssignmentData, ThrowOnError>): RequestResult<ReceiveAssignmentResponses, ReceiveAssignmentErrors, ThrowOnError> => (options.client ?? client).post<ReceiveAssignmentResponses, ReceiveAssignmentErrors, ThrowOnError>({
    url: '/api/direction/assignments/{assignmentId}/hand-over',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sửa sáu rõ và hạn của nhiệm vụ, có lý do
 */
export const changePlan = <ThrowOnError extends boolean = false>(options: Options<ChangePlanData, ThrowOnError>): RequestResult<ChangePlanResponses, ChangePlanErrors, ThrowOnError> => (options.client ?? client).post<ChangePlanResponses, ChangePlanErrors, ThrowOnError>({
    url: '/api/direction/tasks/{taskId}/plans',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Phần việc được giao theo hạn, với màu theo quy tắc và xu hướng
 */
export const listAssignments = <ThrowOnError extends boolean = false>(options?: Options<ListAssignmentsData, ThrowOnError>): RequestResult<ListAssignmentsResponses, ListAssignmentsErrors, ThrowOnError> => (options?.client ?? client).get<ListAssignmentsResponses, ListAssignmentsErrors, ThrowOnError>({ url: '/api/direction/assignments', ...options });

/**
 * Tổng hợp phần việc theo lĩnh vực, văn bản, nhóm, tỉnh, cơ quan hoặc số ngày quá hạn
 */
export const sumAssignments = <ThrowOnError extends boolean = false>(options: Options<SumAssignmentsData, ThrowOnError>): RequestResult<SumAssignmentsResponses, SumAssignmentsErrors, ThrowOnError> => (options.client ?? client).get<SumAssignmentsResponses, SumAssignmentsErrors, ThrowOnError>({ url: '/api/direction/assignments/sums', ...options });

/**
 * Phần việc của cơ quan tôi
 */
export const listOwnAssignments = <ThrowOnError extends boolean = false>(options?: Options<ListOwnAssignmentsData, ThrowOnError>): RequestResult<ListOwnAssignmentsResponses, ListOwnAssignmentsErrors, ThrowOnError> => (options?.client ?? client).get<ListOwnAssignmentsResponses, ListOwnAssignmentsErrors, ThrowOnError>({ url: '/api/direction/own-assignments', ...options });

/**
 * Phần việc cơ quan khác đề nghị chuyển giao cho cơ quan tôi
 */
export const listOfferedAssignments = <ThrowOnError extends boolean = false>(options?: Options<ListOfferedAssignmentsData, ThrowOnError>): RequestResult<ListOfferedAssignmentsResponses, ListOfferedAssignmentsErrors, ThrowOnError> => (options?.client ?? client).get<ListOfferedAssignmentsResponses, ListOfferedAssignmentsErrors, ThrowOnError>({ url: '/api/direction/offered-assignments', ...options });

/**
 * Quy tắc tô màu nhiệm vụ qua các thời kỳ
 */
export const listTaskColourRules = <ThrowOnError extends boolean = false>(options?: Options<ListTaskColourRulesData, ThrowOnError>): RequestResult<ListTaskColourRulesResponses, ListTaskColourRulesErrors, ThrowOnError> => (options?.client ?? client).get<ListTaskColourRulesResponses, ListTaskColourRulesErrors, ThrowOnError>({ url: '/api/direction/colour-rules', ...options });

/**
 * Đặt quy tắc tô màu từ một ngày
 */
export const setTaskColourRule = <ThrowOnError extends boolean = false>(options: Options<SetTaskColourRuleData, ThrowOnError>): RequestResult<SetTaskColourRuleResponses, SetTaskColourRuleErrors, ThrowOnError> => (options.client ?? client).post<SetTaskColourRuleResponses, SetTaskColourRuleErrors, ThrowOnError>({
    url: '/api/direction/colour-rules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đặt màu khác quy tắc, có lý do và ngày hết hiệu lực
 */
export const overrideTaskColour = <ThrowOnError extends boolean = false>(options: Options<OverrideTaskColourData, ThrowOnError>): RequestResult<OverrideTaskColourResponses, OverrideTaskColourErrors, ThrowOnError> => (options.client ?? client).post<OverrideTaskColourResponses, OverrideTaskColourErrors, ThrowOnError>({
    url: '/api/direction/assignments/{assignmentId}/colour',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kết quả được rút mẫu để kiểm chứng
 */
export const listChecks = <ThrowOnError extends boolean = false>(options?: Options<ListChecksData, ThrowOnError>): RequestResult<ListChecksResponses, ListChecksErrors, ThrowOnError> => (options?.client ?? client).get<ListChecksResponses, ListChecksErrors, ThrowOnError>({ url: '/api/direction/checks', ...options });

/**
 * Đã kiểm chứng, trái ngược, chưa kiểm chứng theo lĩnh vực, văn bản, nhóm, cơ quan
 */
export const sumChecks = <ThrowOnError extends boolean = false>(options: Options<SumChecksData, ThrowOnError>): RequestResult<SumChecksResponses, SumChecksErrors, ThrowOnError> => (options.client ?? client).get<SumChecksResponses, SumChecksErrors, ThrowOnError>({ url: '/api/direction/checks/sums', ...options });

/**
 * Rút mẫu kết quả cho cơ quan thứ hai kiểm chứng
 */
export const drawResults = <ThrowOnError extends boolean = false>(options: Options<DrawResultsData, ThrowOnError>): RequestResult<DrawResultsResponses, DrawResultsErrors, ThrowOnError> => (options.client ?? client).post<DrawResultsResponses, DrawResultsErrors, ThrowOnError>({
    url: '/api/direction/draws',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ghi kết quả kiểm chứng: đúng, trái ngược, không kiểm chứng được
 */
export const checkResult = <ThrowOnError extends boolean = false>(options: Options<CheckResultData, ThrowOnError>): RequestResult<CheckResultResponses, CheckResultErrors, ThrowOnError> => (options.client ?? client).post<CheckResultResponses, CheckResultErrors, ThrowOnError>({
    url: '/api/direction/checks/{assignmentId}/{claim}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đầu mối của các cơ quan trung ương và doanh nghiệp
 */
export const listRepresentatives = <ThrowOnError extends boolean = false>(options?: Options<ListRepresentativesData, ThrowOnError>): RequestResult<ListRepresentativesResponses, ListRepresentativesErrors, ThrowOnError> => (options?.client ?? client).get<ListRepresentativesResponses, ListRepresentativesErrors, ThrowOnError>({ url: '/api/direction/representatives', ...options });

/**
 * Cử một tài khoản làm đầu mối của cơ quan
 */
export const nameRepresentative = <ThrowOnError extends boolean = false>(options: Options<NameRepresentativeData, ThrowOnError>): RequestResult<NameRepresentativeResponses, NameRepresentativeErrors, ThrowOnError> => (options.client ?? client).post<NameRepresentativeResponses, NameRepresentativeErrors, ThrowOnError>({
    url: '/api/direction/representatives',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thôi cử đầu mối từ hôm nay
 */
export const endRepresentative = <ThrowOnError extends boolean = false>(options: Options<EndRepresentativeData, ThrowOnError>): RequestResult<EndRepresentativeResponses, EndRepresentativeErrors, ThrowOnError> => (options.client ?? client).post<EndRepresentativeResponses, EndRepresentativeErrors, ThrowOnError>({
    url: '/api/direction/representatives/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Nhiệm vụ lặp lại
 */
export const listTaskSchedules = <ThrowOnError extends boolean = false>(options?: Options<ListTaskSchedulesData, ThrowOnError>): RequestResult<ListTaskSchedulesResponses, ListTaskSchedulesErrors, ThrowOnError> => (options?.client ?? client).get<ListTaskSchedulesResponses, ListTaskSchedulesErrors, ThrowOnError>({ url: '/api/direction/schedules', ...options });

/**
 * Đặt nhiệm vụ lặp lại: hằng ngày, hằng tuần, hằng tháng
 */
export const scheduleTask = <ThrowOnError extends boolean = false>(options: Options<ScheduleTaskData, ThrowOnError>): RequestResult<ScheduleTaskResponses, ScheduleTaskErrors, ThrowOnError> => (options.client ?? client).post<ScheduleTaskResponses, ScheduleTaskErrors, ThrowOnError>({
    url: '/api/direction/schedules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thôi lặp lại từ hôm nay
 */
export const endTaskSchedule = <ThrowOnError extends boolean = false>(options: Options<EndTaskScheduleData, ThrowOnError>): RequestResult<EndTaskScheduleResponses, EndTaskScheduleErrors, ThrowOnError> => (options.client ?? client).post<EndTaskScheduleResponses, EndTaskScheduleErrors, ThrowOnError>({
    url: '/api/direction/schedules/{scheduleId}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cảnh báo gửi tổ công tác, và các tổ
 */
export const listAlerts = <ThrowOnError extends boolean = false>(options?: Options<ListAlertsData, ThrowOnError>): RequestResult<ListAlertsResponses, ListAlertsErrors, ThrowOnError> => (options?.client ?? client).get<ListAlertsResponses, ListAlertsErrors, ThrowOnError>({ url: '/api/direction/alerts', ...options });

/**
 * Nhận cảnh báo, nói rõ xử lý thế nào
 */
export const acknowledgeAlert = <ThrowOnError extends boolean = false>(options: Options<AcknowledgeAlertData, ThrowOnError>): RequestResult<AcknowledgeAlertResponses, AcknowledgeAlertErrors, ThrowOnError> => (options.client ?? client).post<AcknowledgeAlertResponses, AcknowledgeAlertErrors, ThrowOnError>({
    url: '/api/direction/alerts/{alertId}/acknowledgement',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lập tổ công tác theo dõi
 */
export const createWorkingGroup = <ThrowOnError extends boolean = false>(options: Options<CreateWorkingGroupData, ThrowOnError>): RequestResult<CreateWorkingGroupResponses, CreateWorkingGroupErrors, ThrowOnError> => (options.client ?? client).post<CreateWorkingGroupResponses, CreateWorkingGroupErrors, ThrowOnError>({
    url: '/api/direction/working-groups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thôi tổ công tác
 */
export const endWorkingGroup = <ThrowOnError extends boolean = false>(options: Options<EndWorkingGroupData, ThrowOnError>): RequestResult<EndWorkingGroupResponses, EndWorkingGroupErrors, ThrowOnError> => (options.client ?? client).post<EndWorkingGroupResponses, EndWorkingGroupErrors, ThrowOnError>({ url: '/api/direction/working-groups/{groupId}/end', ...options });

/**
 * Một tệp minh chứng của nhiệm vụ
 */
export const readTaskFile = <ThrowOnError extends boolean = false>(options: Options<ReadTaskFileData, ThrowOnError>): RequestResult<ReadTaskFileResponses, ReadTaskFileErrors, ThrowOnError> => (options.client ?? client).get<ReadTaskFileResponses, ReadTaskFileErrors, ThrowOnError>({ url: '/api/direction/tasks/{taskId}/files/{fileId}', ...options });

/**
 * Vướng mắc theo chủ đề của từng tỉnh
 */
export const listCases = <ThrowOnError extends boolean = false>(options?: Options<ListCasesData, ThrowOnError>): RequestResult<ListCasesResponses, ListCasesErrors, ThrowOnError> => (options?.client ?? client).get<ListCasesResponses, ListCasesErrors, ThrowOnError>({ url: '/api/cases', ...options });

/**
 * Số vướng mắc theo cơ quan chủ trì, tuổi, số xã, chủ đề hoặc tỉnh
 */
export const sumCases = <ThrowOnError extends boolean = false>(options: Options<SumCasesData, ThrowOnError>): RequestResult<SumCasesResponses, SumCasesErrors, ThrowOnError> => (options.client ?? client).get<SumCasesResponses, SumCasesErrors, ThrowOnError>({ url: '/api/case-sums', ...options });

/**
 * Một vướng mắc với nhật ký, các xã và ý kiến
 */
export const readCase = <ThrowOnError extends boolean = false>(options: Options<ReadCaseData, ThrowOnError>): RequestResult<ReadCaseResponses, ReadCaseErrors, ThrowOnError> => (options.client ?? client).get<ReadCaseResponses, ReadCaseErrors, ThrowOnError>({ url: '/api/cases/{caseId}', ...options });

/**
 * Cơ quan chủ trì tiếp nhận, trả lời, chuyển, báo cáo lên trên
 */
export const handleCase = <ThrowOnError extends boolean = false>(options: Options<HandleCaseData, ThrowOnError>): RequestResult<HandleCaseResponses, HandleCaseErrors, ThrowOnError> => (options.client ?? client).post<HandleCaseResponses, HandleCaseErrors, ThrowOnError>({
    url: '/api/cases/{caseId}/steps',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Giao cơ quan chủ trì, gia hạn, trả lại câu trả lời
 */
export const directCase = <ThrowOnError extends boolean = false>(options: Options<DirectCaseData, ThrowOnError>): RequestResult<DirectCaseResponses, DirectCaseErrors, ThrowOnError> => (options.client ?? client).post<DirectCaseResponses, DirectCaseErrors, ThrowOnError>({
    url: '/api/cases/{caseId}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Giao nhiệm vụ từ một vướng mắc
 */
export const createTaskOfCase = <ThrowOnError extends boolean = false>(options: Options<CreateTaskOfCaseData, ThrowOnError>): RequestResult<CreateTaskOfCaseResponses, CreateTaskOfCaseErrors, ThrowOnError> => (options.client ?? client).post<CreateTaskOfCaseResponses, CreateTaskOfCaseErrors, ThrowOnError>({
    url: '/api/cases/{caseId}/tasks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Vướng mắc của xã đã được trả lời: đã hết chưa?
 */
export const listAnsweredCases = <ThrowOnError extends boolean = false>(options: Options<ListAnsweredCasesData, ThrowOnError>): RequestResult<ListAnsweredCasesResponses, ListAnsweredCasesErrors, ThrowOnError> => (options.client ?? client).get<ListAnsweredCasesResponses, ListAnsweredCasesErrors, ThrowOnError>({ url: '/api/places/{provinceCode}/{communeCode}/answered-cases', ...options });

/**
 * Xã xác nhận vướng mắc đã hết hay vẫn còn
 */
export const confirmCase = <ThrowOnError extends boolean = false>(options: Options<ConfirmCaseData, ThrowOnError>): RequestResult<ConfirmCaseResponses, ConfirmCaseErrors, ThrowOnError> => (options.client ?? client).post<ConfirmCaseResponses, ConfirmCaseErrors, ThrowOnError>({
    url: '/api/cases/{caseId}/confirmations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Quy tắc về vướng mắc: ngưỡng, hạn trả lời, nơi chuyển đến
 */
export const listCaseRules = <ThrowOnError extends boolean = false>(options?: Options<ListCaseRulesData, ThrowOnError>): RequestResult<ListCaseRulesResponses, ListCaseRulesErrors, ThrowOnError> => (options?.client ?? client).get<ListCaseRulesResponses, ListCaseRulesErrors, ThrowOnError>({ url: '/api/case-rules', ...options });

/**
 * Đặt ngưỡng và hạn trả lời từ một ngày
 */
export const setCaseRule = <ThrowOnError extends boolean = false>(options: Options<SetCaseRuleData, ThrowOnError>): RequestResult<SetCaseRuleResponses, SetCaseRuleErrors, ThrowOnError> => (options.client ?? client).post<SetCaseRuleResponses, SetCaseRuleErrors, ThrowOnError>({
    url: '/api/case-rules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đặt nơi chuyển đến của từng chủ đề từ một ngày
 */
export const setCaseRouting = <ThrowOnError extends boolean = false>(options: Options<SetCaseRoutingData, ThrowOnError>): RequestResult<SetCaseRoutingResponses, SetCaseRoutingErrors, ThrowOnError> => (options.client ?? client).post<SetCaseRoutingResponses, SetCaseRoutingErrors, ThrowOnError>({
    url: '/api/case-routings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chuyển vướng mắc của một chủ đề đã bỏ sang chủ đề khác
 */
export const carryThemeCases = <ThrowOnError extends boolean = false>(options: Options<CarryThemeCasesData, ThrowOnError>): RequestResult<CarryThemeCasesResponses, CarryThemeCasesErrors, ThrowOnError> => (options.client ?? client).post<CarryThemeCasesResponses, CarryThemeCasesErrors, ThrowOnError>({
    url: '/api/case-theme-successions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
