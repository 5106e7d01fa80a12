// Generated from docs/openapi.json by tools/api-client.ts: do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type SearchUnitsData = {
    body?: never;
    path?: never;
    query: {
        text: string;
        level?: 'country' | 'province' | 'commune';
        day?: string;
        limit?: number;
    };
    url: '/api/organisations/units/search';
};

export type SearchUnitsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SearchUnitsError = SearchUnitsErrors[keyof SearchUnitsErrors];

export type SearchUnitsResponses = {
    /**
     * Default Response
     */
    200: {
        units: Array<{
            unitId: string;
            level: 'country' | 'province' | 'commune';
            kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
            state: 'in-force' | 'former';
            name: string;
            code: string | null;
            districtName: string | null;
            parentId: string | null;
            parentName: string | null;
            parentCode: string | null;
            validFrom: string | null;
            validTo: string | null;
            legalAct: string | null;
            inForce: boolean;
        }>;
    };
};

export type SearchUnitsResponse = SearchUnitsResponses[keyof SearchUnitsResponses];

export type ListUnitsData = {
    body?: never;
    path?: never;
    query?: {
        day?: string;
        level?: 'country' | 'province' | 'commune';
        parentId?: string;
    };
    url: '/api/organisations/units';
};

export type ListUnitsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListUnitsError = ListUnitsErrors[keyof ListUnitsErrors];

export type ListUnitsResponses = {
    /**
     * Default Response
     */
    200: {
        day: string;
        units: Array<{
            unitId: string;
            level: 'country' | 'province' | 'commune';
            kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
            state: 'in-force' | 'former';
            name: string;
            code: string | null;
            districtName: string | null;
            parentId: string | null;
            parentName: string | null;
            parentCode: string | null;
            validFrom: string | null;
            validTo: string | null;
            legalAct: string | null;
            inForce: boolean;
        }>;
    };
};

export type ListUnitsResponse = ListUnitsResponses[keyof ListUnitsResponses];

export type ReadUnitData = {
    body?: never;
    path: {
        unit: string;
    };
    query?: {
        day?: string;
    };
    url: '/api/organisations/units/{unit}';
};

export type ReadUnitErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadUnitError = ReadUnitErrors[keyof ReadUnitErrors];

export type ReadUnitResponses = {
    /**
     * Default Response
     */
    200: {
        unitId: string;
        day: string;
        current: {
            unitId: string;
            level: 'country' | 'province' | 'commune';
            kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
            state: 'in-force' | 'former';
            name: string;
            code: string | null;
            districtName: string | null;
            parentId: string | null;
            parentName: string | null;
            parentCode: string | null;
            validFrom: string | null;
            validTo: string | null;
            legalAct: string | null;
            inForce: boolean;
        } | null;
        versions: Array<{
            unitId: string;
            level: 'country' | 'province' | 'commune';
            kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
            state: 'in-force' | 'former';
            name: string;
            code: string | null;
            districtName: string | null;
            parentId: string | null;
            parentName: string | null;
            parentCode: string | null;
            validFrom: string | null;
            validTo: string | null;
            legalAct: string | null;
            inForce: boolean;
        }>;
        madeOf: Array<{
            day: string;
            unit: {
                unitId: string;
                level: 'country' | 'province' | 'commune';
                kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
                state: 'in-force' | 'former';
                name: string;
                code: string | null;
                districtName: string | null;
                parentId: string | null;
                parentName: string | null;
                parentCode: string | null;
                validFrom: string | null;
                validTo: string | null;
                legalAct: string | null;
                inForce: boolean;
            };
            share: {
                part: string;
                whole: string;
            } | null;
            originShare: {
                part: string;
                whole: string;
            } | null;
            legalAct: string | null;
        }>;
        became: Array<{
            day: string;
            unit: {
                unitId: string;
                level: 'country' | 'province' | 'commune';
                kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
                state: 'in-force' | 'former';
                name: string;
                code: string | null;
                districtName: string | null;
                parentId: string | null;
                parentName: string | null;
                parentCode: string | null;
                validFrom: string | null;
                validTo: string | null;
                legalAct: string | null;
                inForce: boolean;
            };
            share: {
                part: string;
                whole: string;
            } | null;
            originShare: {
                part: string;
                whole: string;
            } | null;
            legalAct: string | null;
        }>;
        placement: {
            onMap: Array<{
                unit: {
                    unitId: string;
                    level: 'country' | 'province' | 'commune';
                    kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
                    state: 'in-force' | 'former';
                    name: string;
                    code: string | null;
                    districtName: string | null;
                    parentId: string | null;
                    parentName: string | null;
                    parentCode: string | null;
                    validFrom: string | null;
                    validTo: string | null;
                    legalAct: string | null;
                    inForce: boolean;
                };
                share: {
                    part: string;
                    whole: string;
                };
            }>;
            undivided: Array<{
                share: {
                    part: string;
                    whole: string;
                };
                reason: string;
                among: Array<{
                    unitId: string;
                    level: 'country' | 'province' | 'commune';
                    kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
                    state: 'in-force' | 'former';
                    name: string;
                    code: string | null;
                    districtName: string | null;
                    parentId: string | null;
                    parentName: string | null;
                    parentCode: string | null;
                    validFrom: string | null;
                    validTo: string | null;
                    legalAct: string | null;
                    inForce: boolean;
                }>;
            }>;
        };
    };
};

export type ReadUnitResponse = ReadUnitResponses[keyof ReadUnitResponses];

export type ListBodiesOfUnitData = {
    body?: never;
    path: {
        unit: string;
    };
    query?: {
        day?: string;
    };
    url: '/api/organisations/units/{unit}/bodies';
};

export type ListBodiesOfUnitErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListBodiesOfUnitError = ListBodiesOfUnitErrors[keyof ListBodiesOfUnitErrors];

export type ListBodiesOfUnitResponses = {
    /**
     * Default Response
     */
    200: {
        unitId: string;
        day: string;
        bodies: Array<{
            bodyId: string;
            unitId: string | null;
            kind: 'party' | 'council' | 'committee' | 'front' | 'service-centre' | 'party-central' | 'state-central' | 'ministry' | 'mass-organisation' | 'enterprise';
            block: 'party' | 'council' | 'committee' | 'front' | null;
            titleVi: string;
            titleEn: string | null;
            codes: Array<{
                bodyId: string;
                generation: 'qcvn-102' | 'qd-20';
                code: string;
                validFrom: string;
                validTo: string | null;
                source: string;
            }>;
        }>;
    };
};

export type ListBodiesOfUnitResponse = ListBodiesOfUnitResponses[keyof ListBodiesOfUnitResponses];

export type ListCentralBodiesData = {
    body?: never;
    path?: never;
    query?: {
        name?: string;
        day?: string;
    };
    url: '/api/organisations/bodies';
};

export type ListCentralBodiesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListCentralBodiesError = ListCentralBodiesErrors[keyof ListCentralBodiesErrors];

export type ListCentralBodiesResponses = {
    /**
     * Default Response
     */
    200: {
        day: string;
        bodies: Array<{
            bodyId: string;
            unitId: string | null;
            kind: 'party' | 'council' | 'committee' | 'front' | 'service-centre' | 'party-central' | 'state-central' | 'ministry' | 'mass-organisation' | 'enterprise';
            block: 'party' | 'council' | 'committee' | 'front' | null;
            titleVi: string;
            titleEn: string | null;
            codes: Array<{
                bodyId: string;
                generation: 'qcvn-102' | 'qd-20';
                code: string;
                validFrom: string;
                validTo: string | null;
                source: string;
            }>;
        }>;
    };
};

export type ListCentralBodiesResponse = ListCentralBodiesResponses[keyof ListCentralBodiesResponses];

export type ReadBodyOfAgencyCodeData = {
    body?: never;
    path: {
        code: string;
    };
    query?: {
        day?: string;
    };
    url: '/api/organisations/agency-codes/{code}';
};

export type ReadBodyOfAgencyCodeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadBodyOfAgencyCodeError = ReadBodyOfAgencyCodeErrors[keyof ReadBodyOfAgencyCodeErrors];

export type ReadBodyOfAgencyCodeResponses = {
    /**
     * Default Response
     */
    200: {
        bodyId: string;
        unitId: string | null;
        kind: 'party' | 'council' | 'committee' | 'front' | 'service-centre' | 'party-central' | 'state-central' | 'ministry' | 'mass-organisation' | 'enterprise';
        block: 'party' | 'council' | 'committee' | 'front' | null;
        titleVi: string;
        titleEn: string | null;
        codes: Array<{
            bodyId: string;
            generation: 'qcvn-102' | 'qd-20';
            code: string;
            validFrom: string;
            validTo: string | null;
            source: string;
        }>;
    };
};

export type ReadBodyOfAgencyCodeResponse = ReadBodyOfAgencyCodeResponses[keyof ReadBodyOfAgencyCodeResponses];

export type ListUnitQuestionsData = {
    body?: never;
    path?: never;
    query?: {
        kind?: 'target-missing' | 'target-differs' | 'predecessor-missing';
        search?: string;
        state?: 'open' | 'answered';
    };
    url: '/api/organisations/open-questions';
};

export type ListUnitQuestionsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListUnitQuestionsError = ListUnitQuestionsErrors[keyof ListUnitQuestionsErrors];

export type ListUnitQuestionsResponses = {
    /**
     * Default Response
     */
    200: {
        questions: Array<{
            kind: 'target-missing' | 'target-differs' | 'predecessor-missing';
            code: string;
            named: string;
            oldUnits: Array<string>;
            suggestedId: string | null;
            source: string;
            recordedAt: string;
            suggested: {
                unitId: string;
                level: 'country' | 'province' | 'commune';
                kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
                state: 'in-force' | 'former';
                name: string;
                code: string | null;
                districtName: string | null;
                parentId: string | null;
                parentName: string | null;
                parentCode: string | null;
                validFrom: string | null;
                validTo: string | null;
                legalAct: string | null;
                inForce: boolean;
            } | null;
            said: {
                outcome: 'answered' | 'kept-open' | 'reopened';
                targets: Array<{
                    unitId: string;
                    name: string;
                    share: {
                        part: string;
                        whole: string;
                    } | null;
                }>;
                day: string | null;
                legalAct: string | null;
                reason: string;
                recordedAt: string;
                recorderName: string;
            } | null;
        }>;
        total: number;
    };
};

export type ListUnitQuestionsResponse = ListUnitQuestionsResponses[keyof ListUnitQuestionsResponses];

export type ExportUnitQuestionsData = {
    body?: never;
    path?: never;
    query?: {
        kind?: 'target-missing' | 'target-differs' | 'predecessor-missing';
        search?: string;
        state?: 'open' | 'answered';
        lang?: 'vi' | 'en';
    };
    url: '/api/organisations/open-questions/export';
};

export type ExportUnitQuestionsResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type PreviewQuestionAnswerData = {
    body: {
        kind: 'target-missing' | 'target-differs' | 'predecessor-missing';
        code: string;
        named: string;
        targets: Array<{
            unitId: string;
            share: {
                part: number;
                whole: number;
            } | null;
        }>;
        day: string;
    };
    path?: never;
    query?: never;
    url: '/api/organisations/open-question-previews';
};

export type PreviewQuestionAnswerErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PreviewQuestionAnswerError = PreviewQuestionAnswerErrors[keyof PreviewQuestionAnswerErrors];

export type PreviewQuestionAnswerResponses = {
    /**
     * Default Response
     */
    200: {
        units: Array<{
            unitId: string;
            name: string;
            before: Array<{
                unitId: string;
                code: string | null;
                name: string;
                share: {
                    part: string;
                    whole: string;
                } | null;
            }>;
            after: Array<{
                unitId: string;
                code: string | null;
                name: string;
                share: {
                    part: string;
                    whole: string;
                } | null;
            }>;
        }>;
        figures: number;
    };
};

export type PreviewQuestionAnswerResponse = PreviewQuestionAnswerResponses[keyof PreviewQuestionAnswerResponses];

export type AnswerUnitQuestionData = {
    body: {
        kind: 'target-missing' | 'target-differs' | 'predecessor-missing';
        code: string;
        named: string;
        targets: Array<{
            unitId: string;
            share: {
                part: number;
                whole: number;
            } | null;
        }>;
        day: string;
        legalAct: string;
        reason: string;
    };
    path?: never;
    query?: never;
    url: '/api/organisations/open-question-answers';
};

export type AnswerUnitQuestionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type AnswerUnitQuestionError = AnswerUnitQuestionErrors[keyof AnswerUnitQuestionErrors];

export type AnswerUnitQuestionResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type AnswerUnitQuestionResponse = AnswerUnitQuestionResponses[keyof AnswerUnitQuestionResponses];

export type KeepUnitQuestionOpenData = {
    body: {
        kind: 'target-missing' | 'target-differs' | 'predecessor-missing';
        code: string;
        named: string;
        reason: string;
    };
    path?: never;
    query?: never;
    url: '/api/organisations/open-question-reasons';
};

export type KeepUnitQuestionOpenErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type KeepUnitQuestionOpenError = KeepUnitQuestionOpenErrors[keyof KeepUnitQuestionOpenErrors];

export type KeepUnitQuestionOpenResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type KeepUnitQuestionOpenResponse = KeepUnitQuestionOpenResponses[keyof KeepUnitQuestionOpenResponses];

export type ReopenUnitQuestionData = {
    body: {
        kind: 'target-missing' | 'target-differs' | 'predecessor-missing';
        code: string;
        named: string;
        reason: string;
    };
    path?: never;
    query?: never;
    url: '/api/organisations/open-question-reopenings';
};

export type ReopenUnitQuestionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReopenUnitQuestionError = ReopenUnitQuestionErrors[keyof ReopenUnitQuestionErrors];

export type ReopenUnitQuestionResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type ReopenUnitQuestionResponse = ReopenUnitQuestionResponses[keyof ReopenUnitQuestionResponses];

export type PreviewUnitChangesData = {
    body: {
        content: string;
    };
    path?: never;
    query?: never;
    url: '/api/organisations/unit-changes/preview';
};

export type PreviewUnitChangesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PreviewUnitChangesError = PreviewUnitChangesErrors[keyof PreviewUnitChangesErrors];

export type PreviewUnitChangesResponses = {
    /**
     * Default Response
     */
    200: {
        faults: Array<{
            line: number;
            column: number;
            vi: string;
            en: string;
        }>;
        changes: Array<{
            line: number;
            day: string;
            before: Array<{
                unitId: string;
                level: 'country' | 'province' | 'commune';
                kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
                state: 'in-force' | 'former';
                name: string;
                code: string | null;
                districtName: string | null;
                parentId: string | null;
                parentName: string | null;
                parentCode: string | null;
                validFrom: string | null;
                validTo: string | null;
                legalAct: string | null;
                inForce: boolean;
            }>;
            after: Array<{
                unitId: string;
                level: 'country' | 'province' | 'commune';
                kind: 'country' | 'province' | 'municipality' | 'commune' | 'ward' | 'special-zone' | 'township';
                state: 'in-force' | 'former';
                name: string;
                code: string | null;
                districtName: string | null;
                parentId: string | null;
                parentName: string | null;
                parentCode: string | null;
                validFrom: string | null;
                validTo: string | null;
                legalAct: string | null;
                inForce: boolean;
            }>;
            edges: Array<{
                fromId: string;
                toId: string;
                share: {
                    part: string;
                    whole: string;
                } | null;
            }>;
        }>;
        figures: Array<{
            unitId: string;
            figures: number;
        }>;
    };
};

export type PreviewUnitChangesResponse = PreviewUnitChangesResponses[keyof PreviewUnitChangesResponses];

export type ImportUnitChangesData = {
    body: {
        content: string;
    };
    path?: never;
    query?: never;
    url: '/api/organisations/unit-changes';
};

export type ImportUnitChangesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ImportUnitChangesError = ImportUnitChangesErrors[keyof ImportUnitChangesErrors];

export type ImportUnitChangesResponses = {
    /**
     * Default Response
     */
    200: {
        changes: number;
    };
};

export type ImportUnitChangesResponse = ImportUnitChangesResponses[keyof ImportUnitChangesResponses];

export type ImportAgencyCodesData = {
    body: {
        content: string;
    };
    path?: never;
    query?: never;
    url: '/api/organisations/agency-codes';
};

export type ImportAgencyCodesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ImportAgencyCodesError = ImportAgencyCodesErrors[keyof ImportAgencyCodesErrors];

export type ImportAgencyCodesResponses = {
    /**
     * Default Response
     */
    200: {
        recorded: number;
    };
};

export type ImportAgencyCodesResponse = ImportAgencyCodesResponses[keyof ImportAgencyCodesResponses];

export type ReadImportTemplateData = {
    body?: never;
    path: {
        file: 'unit-changes' | 'agency-codes';
    };
    query?: {
        lang?: 'vi' | 'en';
    };
    url: '/api/organisations/templates/{file}';
};

export type ReadImportTemplateResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ReadCalendarData = {
    body?: never;
    path?: never;
    query?: {
        year?: number;
    };
    url: '/api/organisations/calendar';
};

export type ReadCalendarErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadCalendarError = ReadCalendarErrors[keyof ReadCalendarErrors];

export type ReadCalendarResponses = {
    /**
     * Default Response
     */
    200: {
        year: number;
        weeks: Array<{
            validFrom: string;
            weekdays: Array<number>;
            hours: Array<string>;
            source: string;
        }>;
        days: Array<{
            day: string;
            kind: 'off' | 'worked';
            nameVi: string;
        }>;
        mark: string;
    };
};

export type ReadCalendarResponse = ReadCalendarResponses[keyof ReadCalendarResponses];

export type SetSpecialDaysData = {
    body: {
        days: Array<{
            day: string;
            kind: 'off' | 'worked';
            nameVi: string;
        }>;
        seen?: string;
    };
    path: {
        year: number;
    };
    query?: never;
    url: '/api/organisations/calendar/{year}/days';
};

export type SetSpecialDaysErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetSpecialDaysError = SetSpecialDaysErrors[keyof SetSpecialDaysErrors];

export type SetSpecialDaysResponses = {
    /**
     * Default Response
     */
    200: {
        days: number;
    };
};

export type SetSpecialDaysResponse = SetSpecialDaysResponses[keyof SetSpecialDaysResponses];

export type SetWorkingWeekData = {
    body: {
        validFrom: string;
        weekdays: Array<number>;
        hours: Array<string>;
        source: string;
    };
    path?: never;
    query?: never;
    url: '/api/organisations/calendar/weeks';
};

export type SetWorkingWeekErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetWorkingWeekError = SetWorkingWeekErrors[keyof SetWorkingWeekErrors];

export type SetWorkingWeekResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type SetWorkingWeekResponse = SetWorkingWeekResponses[keyof SetWorkingWeekResponses];

export type GetSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session';
};

export type GetSessionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type GetSessionError = GetSessionErrors[keyof GetSessionErrors];

export type GetSessionResponses = {
    /**
     * Default Response
     */
    200: {
        account: {
            id: string;
            name: string;
            loginName: string;
        };
        appointments: Array<{
            role: string;
            title: string;
            titleEn: string;
            area: string | null;
            areaName: string | null;
            part: string | null;
            validFrom: string;
            validTo: string | null;
            permissions: Array<string>;
            onBehalfOf: string | null;
        }>;
        permissions: Array<string>;
        demonstration: boolean;
        session: {
            id: string;
            openedAt: string;
            endsAt: string;
            idleMinutes: number;
        };
        requestHeader: {
            name: string;
            value: string;
        };
    };
};

export type GetSessionResponse = GetSessionResponses[keyof GetSessionResponses];

export type ListOwnSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/sessions';
};

export type ListOwnSessionsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListOwnSessionsError = ListOwnSessionsErrors[keyof ListOwnSessionsErrors];

export type ListOwnSessionsResponses = {
    /**
     * Default Response
     */
    200: {
        sessions: Array<{
            id: string;
            browser: string;
            openedAt: string;
            lastSeenAt: string;
            present: boolean;
        }>;
    };
};

export type ListOwnSessionsResponse = ListOwnSessionsResponses[keyof ListOwnSessionsResponses];

export type SignOutSessionData = {
    body?: never;
    path: {
        sessionId: string;
    };
    query?: never;
    url: '/api/session/sessions/{sessionId}';
};

export type SignOutSessionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SignOutSessionError = SignOutSessionErrors[keyof SignOutSessionErrors];

export type SignOutSessionResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type SignOutSessionResponse = SignOutSessionResponses[keyof SignOutSessionResponses];

export type SignOutEverywhereData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/sign-out-everywhere';
};

export type SignOutEverywhereErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SignOutEverywhereError = SignOutEverywhereErrors[keyof SignOutEverywhereErrors];

export type SignOutEverywhereResponses = {
    /**
     * Default Response
     */
    200: {
        ended: number;
    };
};

export type SignOutEverywhereResponse = SignOutEverywhereResponses[keyof SignOutEverywhereResponses];

export type GetPasswordRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/password-rules';
};

export type GetPasswordRulesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type GetPasswordRulesError = GetPasswordRulesErrors[keyof GetPasswordRulesErrors];

export type GetPasswordRulesResponses = {
    /**
     * Default Response
     */
    200: {
        shortest: number;
        longest: number;
        different: number;
    };
};

export type GetPasswordRulesResponse = GetPasswordRulesResponses[keyof GetPasswordRulesResponses];

export type ChangePasswordData = {
    body: {
        present: string;
        next: string;
    };
    path?: never;
    query?: never;
    url: '/api/session/password';
};

export type ChangePasswordErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type ChangePasswordResponse = ChangePasswordResponses[keyof ChangePasswordResponses];

export type ListAccountsData = {
    body?: never;
    path?: never;
    query?: {
        state?: 'open' | 'first-password' | 'locked' | 'without-appointment' | 'provisional' | 'confirmed' | 'never-signed-in' | 'active' | 'idle';
        role?: string;
        area?: string;
        level?: 'nation' | 'province' | 'commune';
        position?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        /**
         * Theo ngày tạo; mặc định cũ trước
         */
        sort?: 'created' | '-created';
        after?: string;
        /**
         * Mặc định 50
         */
        limit?: number;
    };
    url: '/api/accounts';
};

export type ListAccountsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListAccountsError = ListAccountsErrors[keyof ListAccountsErrors];

export type ListAccountsResponses = {
    /**
     * Default Response
     */
    200: {
        accounts: Array<{
            id: string;
            name: string;
            loginName: string;
            demonstration: boolean;
            passwordTemporary: boolean;
            lockedAt: string | null;
            lockReason: string | null;
            provisionalUntil: string | null;
            lastSignedInAt: string | null;
            createdAt: string;
            appointments: Array<{
                id: string;
                role: string;
                area: string | null;
                areaName: string | null;
                part: string | null;
                position: string | null;
                validFrom: string;
                validTo: string | null;
                decision: string;
            }>;
        }>;
        total: number;
        next: string | null;
    };
};

export type ListAccountsResponse = ListAccountsResponses[keyof ListAccountsResponses];

export type CreateAccountData = {
    body: {
        name: string;
        loginName: string;
        area?: string | null;
        part?: 'party' | 'council' | 'committee' | 'front' | null;
    };
    path?: never;
    query?: never;
    url: '/api/accounts';
};

export type CreateAccountErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CreateAccountError = CreateAccountErrors[keyof CreateAccountErrors];

export type CreateAccountResponses = {
    /**
     * Default Response
     */
    201: {
        accountId: string;
        firstPassword: string;
    };
};

export type CreateAccountResponse = CreateAccountResponses[keyof CreateAccountResponses];

export type FindAccountData = {
    body: {
        loginName: string;
    };
    path?: never;
    query?: never;
    url: '/api/accounts/finding';
};

export type FindAccountErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type FindAccountError = FindAccountErrors[keyof FindAccountErrors];

export type FindAccountResponses = {
    /**
     * Default Response
     */
    200: {
        accountId: string;
    };
};

export type FindAccountResponse = FindAccountResponses[keyof FindAccountResponses];

export type ReadAccountData = {
    body?: never;
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}';
};

export type ReadAccountErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadAccountError = ReadAccountErrors[keyof ReadAccountErrors];

export type ReadAccountResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        name: string;
        loginName: string;
        demonstration: boolean;
        passwordTemporary: boolean;
        lockedAt: string | null;
        lockReason: string | null;
        provisionalUntil: string | null;
        lastSignedInAt: string | null;
        createdAt: string;
        appointments: Array<{
            id: string;
            role: string;
            area: string | null;
            areaName: string | null;
            part: string | null;
            position: string | null;
            validFrom: string;
            validTo: string | null;
            decision: string;
        }>;
    };
};

export type ReadAccountResponse = ReadAccountResponses[keyof ReadAccountResponses];

export type OpenAccountData = {
    body?: never;
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/opening';
};

export type OpenAccountErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type OpenAccountError = OpenAccountErrors[keyof OpenAccountErrors];

export type OpenAccountResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        name: string;
        loginName: string;
        demonstration: boolean;
        passwordTemporary: boolean;
        lockedAt: string | null;
        lockReason: string | null;
        provisionalUntil: string | null;
        lastSignedInAt: string | null;
        createdAt: string;
        appointments: Array<{
            id: string;
            role: string;
            area: string | null;
            areaName: string | null;
            part: string | null;
            position: string | null;
            validFrom: string;
            validTo: string | null;
            decision: string;
        }>;
    };
};

export type OpenAccountResponse = OpenAccountResponses[keyof OpenAccountResponses];

export type LockAccountData = {
    body: {
        reason: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/lock';
};

export type LockAccountErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type LockAccountError = LockAccountErrors[keyof LockAccountErrors];

export type LockAccountResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type LockAccountResponse = LockAccountResponses[keyof LockAccountResponses];

export type UnlockAccountData = {
    body: {
        reason: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/unlocking';
};

export type UnlockAccountErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type UnlockAccountError = UnlockAccountErrors[keyof UnlockAccountErrors];

export type UnlockAccountResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type UnlockAccountResponse = UnlockAccountResponses[keyof UnlockAccountResponses];

export type ResetPasswordData = {
    body?: never;
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/first-password';
};

export type ResetPasswordErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ResetPasswordError = ResetPasswordErrors[keyof ResetPasswordErrors];

export type ResetPasswordResponses = {
    /**
     * Default Response
     */
    200: {
        firstPassword: string;
    };
};

export type ResetPasswordResponse = ResetPasswordResponses[keyof ResetPasswordResponses];

export type SignOutAccountEverywhereData = {
    body?: never;
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/sign-out-everywhere';
};

export type SignOutAccountEverywhereErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SignOutAccountEverywhereError = SignOutAccountEverywhereErrors[keyof SignOutAccountEverywhereErrors];

export type SignOutAccountEverywhereResponses = {
    /**
     * Default Response
     */
    200: {
        ended: number;
    };
};

export type SignOutAccountEverywhereResponse = SignOutAccountEverywhereResponses[keyof SignOutAccountEverywhereResponses];

export type ReadAccountBoardData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Mã tỉnh; không có: cả nước
         */
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        level?: 'nation' | 'province' | 'commune';
    };
    url: '/api/account-boards';
};

export type ReadAccountBoardErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadAccountBoardError = ReadAccountBoardErrors[keyof ReadAccountBoardErrors];

export type ReadAccountBoardResponses = {
    /**
     * Default Response
     */
    200: {
        units: Array<{
            area: string | null;
            name: string | null;
            issued: number;
            provisional: number;
            confirmed: number;
            neverSignedIn: number;
            active: number;
            idle: number;
            locked: number;
        }>;
        whole: {
            issued: number;
            provisional: number;
            confirmed: number;
            neverSignedIn: number;
            active: number;
            idle: number;
            locked: number;
        };
        communes: number;
        communesWithoutAccess: number;
    };
};

export type ReadAccountBoardResponse = ReadAccountBoardResponses[keyof ReadAccountBoardResponses];

export type ListCommunesWithoutAccessData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Mã tỉnh; không có: cả nước
         */
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/account-boards/communes-without-access';
};

export type ListCommunesWithoutAccessErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListCommunesWithoutAccessError = ListCommunesWithoutAccessErrors[keyof ListCommunesWithoutAccessErrors];

export type ListCommunesWithoutAccessResponses = {
    /**
     * Default Response
     */
    200: {
        communes: Array<{
            area: string;
            code: string;
            name: string;
        }>;
    };
};

export type ListCommunesWithoutAccessResponse = ListCommunesWithoutAccessResponses[keyof ListCommunesWithoutAccessResponses];

export type ExportCommunesWithoutAccessData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Mã tỉnh; không có: cả nước
         */
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        lang?: 'vi' | 'en';
    };
    url: '/api/account-boards/communes-without-access.csv';
};

export type ExportCommunesWithoutAccessErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ExportCommunesWithoutAccessError = ExportCommunesWithoutAccessErrors[keyof ExportCommunesWithoutAccessErrors];

export type ExportCommunesWithoutAccessResponses = {
    /**
     * Tệp CSV
     */
    200: string;
};

export type ExportCommunesWithoutAccessResponse = ExportCommunesWithoutAccessResponses[keyof ExportCommunesWithoutAccessResponses];

export type ListRolesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/roles';
};

export type ListRolesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListRolesError = ListRolesErrors[keyof ListRolesErrors];

export type ListRolesResponses = {
    /**
     * Default Response
     */
    200: {
        roles: Array<{
            code: string;
            validFrom: string;
            validTo: string | null;
            title: string;
            titleEn: string;
            permissions: Array<string>;
        }>;
        entrusted: Array<{
            role: string;
            entrusted: string;
        }>;
    };
};

export type ListRolesResponse = ListRolesResponses[keyof ListRolesResponses];

export type AppointData = {
    body: {
        role: string;
        area: string | null;
        part: 'party' | 'council' | 'committee' | 'front' | null;
        validFrom: string;
        validTo: string | null;
        decision: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/appointments';
};

export type AppointErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type AppointError = AppointErrors[keyof AppointErrors];

export type AppointResponses = {
    /**
     * Default Response
     */
    201: {
        appointmentId: string;
    };
};

export type AppointResponse = AppointResponses[keyof AppointResponses];

export type EndAppointmentData = {
    body: {
        validTo: string;
    };
    path: {
        appointmentId: string;
    };
    query?: never;
    url: '/api/appointments/{appointmentId}/end';
};

export type EndAppointmentErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type EndAppointmentError = EndAppointmentErrors[keyof EndAppointmentErrors];

export type EndAppointmentResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type EndAppointmentResponse = EndAppointmentResponses[keyof EndAppointmentResponses];

export type GetSessionLimitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session-limits';
};

export type GetSessionLimitsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type GetSessionLimitsError = GetSessionLimitsErrors[keyof GetSessionLimitsErrors];

export type GetSessionLimitsResponses = {
    /**
     * Default Response
     */
    200: {
        idleMinutes: number;
        absoluteHours: number;
    };
};

export type GetSessionLimitsResponse = GetSessionLimitsResponses[keyof GetSessionLimitsResponses];

export type SetSessionLimitsData = {
    body: {
        idleMinutes: number;
        absoluteHours: number;
    };
    path?: never;
    query?: never;
    url: '/api/session-limits';
};

export type SetSessionLimitsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetSessionLimitsError = SetSessionLimitsErrors[keyof SetSessionLimitsErrors];

export type SetSessionLimitsResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type SetSessionLimitsResponse = SetSessionLimitsResponses[keyof SetSessionLimitsResponses];

export type ReadAccountListTemplateData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Không có: cả nước
         */
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        lang?: 'vi' | 'en';
    };
    url: '/api/account-lists/template.xlsx';
};

export type ReadAccountListTemplateErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadAccountListTemplateError = ReadAccountListTemplateErrors[keyof ReadAccountListTemplateErrors];

export type ReadAccountListTemplateResponses = {
    /**
     * Tệp XLSX
     */
    200: unknown;
};

export type PreviewAccountListData = {
    /**
     * Tệp XLSX hoặc CSV (UTF-8) như mẫu, gửi nguyên dạng; hoặc JSON { rows: [{ loginName, name, unit, part, position, validFrom, decision }] }
     */
    body: unknown;
    path?: never;
    query: {
        /**
         * Không có: cả nước
         */
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        /**
         * Tạm thời hay chính thức
         */
        standing: 'provisional' | 'confirmed';
        /**
         * Danh sách đầy đủ của nơi này: ai không có trong đó thì thôi chức danh
         */
        whole?: boolean;
        lang?: 'vi' | 'en';
    };
    url: '/api/account-lists/preview';
};

export type PreviewAccountListErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PreviewAccountListError = PreviewAccountListErrors[keyof PreviewAccountListErrors];

export type PreviewAccountListResponses = {
    /**
     * Default Response
     */
    200: {
        counts: {
            new: number;
            same: number;
            changed: number;
            gone: number;
            confirmed: number;
        };
        changes: Array<{
            line: number | null;
            name: string;
            kind: 'new' | 'changed' | 'gone';
            renamed: boolean;
            confirmed: boolean;
            begun: Array<{
                areaName: string | null;
                part: string | null;
                position: string;
            }>;
            ended: Array<{
                areaName: string | null;
                part: string | null;
                position: string;
            }>;
        }>;
        fingerprint: string;
    };
};

export type PreviewAccountListResponse = PreviewAccountListResponses[keyof PreviewAccountListResponses];

export type ApplyAccountListData = {
    /**
     * Tệp XLSX hoặc CSV (UTF-8) như mẫu, gửi nguyên dạng; hoặc JSON { rows: [{ loginName, name, unit, part, position, validFrom, decision }] }
     */
    body: unknown;
    path?: never;
    query: {
        /**
         * Không có: cả nước
         */
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        /**
         * Tạm thời hay chính thức
         */
        standing: 'provisional' | 'confirmed';
        /**
         * Danh sách đầy đủ của nơi này: ai không có trong đó thì thôi chức danh
         */
        whole?: boolean;
        lang?: 'vi' | 'en';
        fingerprint: string;
    };
    url: '/api/account-lists/application';
};

export type ApplyAccountListErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ApplyAccountListError = ApplyAccountListErrors[keyof ApplyAccountListErrors];

export type ApplyAccountListResponses = {
    /**
     * Default Response
     */
    200: {
        counts: {
            new: number;
            changed: number;
            gone: number;
        };
        codes: Array<{
            areaName: string | null;
            name: string;
            loginName: string;
            code: string;
        }>;
        sheet: string | null;
        /**
         * Vì sao dừng giữa chừng: phần đã ghi vẫn giữ, mã của phần đó có trong trả lời; nạp lại cùng danh sách để làm tiếp
         */
        stopped: {
            type: string;
            title: string;
            titleEn: string;
            status: number;
            [key: string]: unknown;
        } | null;
    };
};

export type ApplyAccountListResponse = ApplyAccountListResponses[keyof ApplyAccountListResponses];

export type RenewFirstCodesData = {
    body: {
        /**
         * Không có: cả nước
         */
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        after?: string;
        /**
         * Chỉ những tài khoản do chính mình lập trong 24 giờ qua
         */
        onlyMine?: boolean;
        lang?: 'vi' | 'en';
    };
    path?: never;
    query?: never;
    url: '/api/account-lists/first-codes';
};

export type RenewFirstCodesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RenewFirstCodesError = RenewFirstCodesErrors[keyof RenewFirstCodesErrors];

export type RenewFirstCodesResponses = {
    /**
     * Default Response
     */
    200: {
        codes: Array<{
            areaName: string | null;
            name: string;
            loginName: string;
            code: string;
        }>;
        sheet: string | null;
        next: string | null;
    };
};

export type RenewFirstCodesResponse = RenewFirstCodesResponses[keyof RenewFirstCodesResponses];

export type ListPositionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/positions';
};

export type ListPositionsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListPositionsError = ListPositionsErrors[keyof ListPositionsErrors];

export type ListPositionsResponses = {
    /**
     * Default Response
     */
    200: {
        positions: Array<{
            code: string;
            validFrom: string;
            validTo: string | null;
            rank: number;
            title: string;
            titleEn: string;
            nationRoles: Array<string>;
            provinceRoles: Array<string>;
            communeRoles: Array<string>;
        }>;
        marks: Array<{
            code: string;
            mark: string;
        }>;
        holders: Array<{
            code: string;
            level: 'nation' | 'province' | 'commune';
            people: number;
        }>;
    };
};

export type ListPositionsResponse = ListPositionsResponses[keyof ListPositionsResponses];

export type SetPositionData = {
    body: {
        validFrom: string;
        rank: number;
        title: string;
        titleEn: string;
        nationRoles: Array<string>;
        provinceRoles: Array<string>;
        communeRoles: Array<string>;
        holders: 'follow' | 'stay';
        decision: string;
        seen?: string | null;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/positions/{code}';
};

export type SetPositionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetPositionError = SetPositionErrors[keyof SetPositionErrors];

export type SetPositionResponses = {
    /**
     * Default Response
     */
    200: {
        gained: number;
        lost: number;
    };
};

export type SetPositionResponse = SetPositionResponses[keyof SetPositionResponses];

export type PreviewPositionData = {
    body: {
        validFrom: string;
        nationRoles: Array<string>;
        provinceRoles: Array<string>;
        communeRoles: Array<string>;
        seen?: string | null;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/positions/{code}/preview';
};

export type PreviewPositionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PreviewPositionError = PreviewPositionErrors[keyof PreviewPositionErrors];

export type PreviewPositionResponses = {
    /**
     * Default Response
     */
    200: {
        gains: Array<{
            level: 'nation' | 'province' | 'commune';
            role: string;
            people: number;
        }>;
        loses: Array<{
            level: 'nation' | 'province' | 'commune';
            role: string;
            people: number;
        }>;
        ownPost: boolean;
    };
};

export type PreviewPositionResponse = PreviewPositionResponses[keyof PreviewPositionResponses];

export type StopPositionData = {
    body: {
        validTo: string;
        holders: 'follow' | 'stay';
        decision: string;
        seen?: string | null;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/positions/{code}/end';
};

export type StopPositionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type StopPositionError = StopPositionErrors[keyof StopPositionErrors];

export type StopPositionResponses = {
    /**
     * Default Response
     */
    200: {
        gained: number;
        lost: number;
    };
};

export type StopPositionResponse = StopPositionResponses[keyof StopPositionResponses];

export type ReadProvisionalTermData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/provisional-term';
};

export type ReadProvisionalTermErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadProvisionalTermError = ReadProvisionalTermErrors[keyof ReadProvisionalTermErrors];

export type ReadProvisionalTermResponses = {
    /**
     * Default Response
     */
    200: {
        days: number;
    };
};

export type ReadProvisionalTermResponse = ReadProvisionalTermResponses[keyof ReadProvisionalTermResponses];

export type SetProvisionalTermData = {
    body: {
        days: number;
    };
    path?: never;
    query?: never;
    url: '/api/provisional-term';
};

export type SetProvisionalTermErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetProvisionalTermError = SetProvisionalTermErrors[keyof SetProvisionalTermErrors];

export type SetProvisionalTermResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type SetProvisionalTermResponse = SetProvisionalTermResponses[keyof SetProvisionalTermResponses];

export type ConfirmAccountData = {
    body?: never;
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/confirmation';
};

export type ConfirmAccountErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ConfirmAccountError = ConfirmAccountErrors[keyof ConfirmAccountErrors];

export type ConfirmAccountResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type ConfirmAccountResponse = ConfirmAccountResponses[keyof ConfirmAccountResponses];

export type ListLeaderContactsData = {
    body?: never;
    path?: never;
    query: {
        area: string;
        part?: 'party' | 'council' | 'committee' | 'front' | null;
    };
    url: '/api/leader-contacts';
};

export type ListLeaderContactsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListLeaderContactsError = ListLeaderContactsErrors[keyof ListLeaderContactsErrors];

export type ListLeaderContactsResponses = {
    /**
     * Default Response
     */
    200: {
        contacts: Array<{
            contactId: string;
            area: string;
            part: 'party' | 'council' | 'committee' | 'front' | null;
            areaName: string;
            officeVi: string;
            name: string;
            phone: string;
            email: string;
            recordedAt: string;
        }>;
    };
};

export type ListLeaderContactsResponse = ListLeaderContactsResponses[keyof ListLeaderContactsResponses];

export type RecordLeaderContactData = {
    body: {
        area: string;
        part: 'party' | 'council' | 'committee' | 'front' | null;
        officeVi: string;
        name: string;
        phone: string;
        email: string;
    };
    path?: never;
    query?: never;
    url: '/api/leader-contacts';
};

export type RecordLeaderContactErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RecordLeaderContactError = RecordLeaderContactErrors[keyof RecordLeaderContactErrors];

export type RecordLeaderContactResponses = {
    /**
     * Default Response
     */
    200: {
        contactId: string;
    };
};

export type RecordLeaderContactResponse = RecordLeaderContactResponses[keyof RecordLeaderContactResponses];

export type EndLeaderContactData = {
    body: {
        area: string;
        part: 'party' | 'council' | 'committee' | 'front' | null;
    };
    path: {
        contactId: string;
    };
    query?: never;
    url: '/api/leader-contacts/{contactId}/end';
};

export type EndLeaderContactErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type EndLeaderContactError = EndLeaderContactErrors[keyof EndLeaderContactErrors];

export type EndLeaderContactResponses = {
    /**
     * Default Response
     */
    200: {
        contactId: string;
    };
};

export type EndLeaderContactResponse = EndLeaderContactResponses[keyof EndLeaderContactResponses];

export type ListOwnDeputiesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/own-deputies';
};

export type ListOwnDeputiesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListOwnDeputiesError = ListOwnDeputiesErrors[keyof ListOwnDeputiesErrors];

export type ListOwnDeputiesResponses = {
    /**
     * Default Response
     */
    200: {
        deputies: Array<{
            deputyId: string;
            appointmentId: string;
            holderId: string;
            holderName: string;
            accountId: string;
            deputyName: string;
            roleTitle: string;
            roleTitleEn: string;
            permissions: Array<string>;
            area: string | null;
            areaName: string | null;
            part: string | null;
            validFrom: string;
            validTo: string;
            reason: string;
            decision: string;
            givenAt: string;
            byAdministrator: boolean;
            state: 'coming' | 'acting' | 'past' | 'taken-back';
        }>;
        appointments: Array<{
            appointmentId: string;
            roleTitle: string;
            roleTitleEn: string;
            area: string | null;
            areaName: string | null;
            part: string | null;
            validTo: string | null;
            permissions: Array<string>;
        }>;
    };
};

export type ListOwnDeputiesResponse = ListOwnDeputiesResponses[keyof ListOwnDeputiesResponses];

export type ListDeputiesData = {
    body?: never;
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/deputies';
};

export type ListDeputiesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListDeputiesError = ListDeputiesErrors[keyof ListDeputiesErrors];

export type ListDeputiesResponses = {
    /**
     * Default Response
     */
    200: {
        deputies: Array<{
            deputyId: string;
            appointmentId: string;
            holderId: string;
            holderName: string;
            accountId: string;
            deputyName: string;
            roleTitle: string;
            roleTitleEn: string;
            permissions: Array<string>;
            area: string | null;
            areaName: string | null;
            part: string | null;
            validFrom: string;
            validTo: string;
            reason: string;
            decision: string;
            givenAt: string;
            byAdministrator: boolean;
            state: 'coming' | 'acting' | 'past' | 'taken-back';
        }>;
        appointments: Array<{
            appointmentId: string;
            roleTitle: string;
            roleTitleEn: string;
            area: string | null;
            areaName: string | null;
            part: string | null;
            validTo: string | null;
            permissions: Array<string>;
        }>;
    };
};

export type ListDeputiesResponse = ListDeputiesResponses[keyof ListDeputiesResponses];

export type FindColleagueData = {
    body: {
        loginName: string;
    };
    path: {
        appointmentId: string;
    };
    query?: never;
    url: '/api/appointments/{appointmentId}/colleague';
};

export type FindColleagueErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type FindColleagueError = FindColleagueErrors[keyof FindColleagueErrors];

export type FindColleagueResponses = {
    /**
     * Default Response
     */
    200: {
        accountId: string;
        name: string;
    };
};

export type FindColleagueResponse = FindColleagueResponses[keyof FindColleagueResponses];

export type GiveDeputyData = {
    body: {
        accountId: string;
        permissions: Array<string> | null;
        area: string | null;
        part: 'party' | 'council' | 'committee' | 'front' | null;
        validFrom: string;
        validTo: string;
        reason: string;
        decision: string;
    };
    path: {
        appointmentId: string;
    };
    query?: never;
    url: '/api/appointments/{appointmentId}/deputies';
};

export type GiveDeputyErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type GiveDeputyError = GiveDeputyErrors[keyof GiveDeputyErrors];

export type GiveDeputyResponses = {
    /**
     * Default Response
     */
    201: {
        deputyId: string;
    };
};

export type GiveDeputyResponse = GiveDeputyResponses[keyof GiveDeputyResponses];

export type EndDeputyData = {
    body?: never;
    path: {
        deputyId: string;
    };
    query?: never;
    url: '/api/deputies/{deputyId}/end';
};

export type EndDeputyErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type EndDeputyError = EndDeputyErrors[keyof EndDeputyErrors];

export type EndDeputyResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type EndDeputyResponse = EndDeputyResponses[keyof EndDeputyResponses];

export type GetOwnFactorsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/factors';
};

export type GetOwnFactorsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type GetOwnFactorsError = GetOwnFactorsErrors[keyof GetOwnFactorsErrors];

export type GetOwnFactorsResponses = {
    /**
     * Default Response
     */
    200: {
        totpSince: string | null;
        passkeys: Array<{
            id: string;
            name: string;
            createdAt: string;
            lastUsedAt: string | null;
            usableHere: boolean;
        }>;
        passkeysHere: boolean;
        recoveryCodesLeft: number;
        confirmWith: 'password' | 'factor';
        confirmedUntil: string | null;
        demandedFrom: string | null;
        deferrable: number | null;
    };
};

export type GetOwnFactorsResponse = GetOwnFactorsResponses[keyof GetOwnFactorsResponses];

export type ConfirmPresenceData = {
    body: {
        password: string;
    } | {
        code: string;
    } | {
        passkey: {
            id: string;
            rawId: string;
            type: 'public-key';
            clientExtensionResults: {
                [key: string]: unknown;
            };
            authenticatorAttachment?: 'platform' | 'cross-platform';
            response: {
                clientDataJSON: string;
                authenticatorData: string;
                signature: string;
                userHandle?: string;
            };
        };
    };
    path?: never;
    query?: never;
    url: '/api/session/confirmation';
};

export type ConfirmPresenceErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ConfirmPresenceError = ConfirmPresenceErrors[keyof ConfirmPresenceErrors];

export type ConfirmPresenceResponses = {
    /**
     * Default Response
     */
    200: {
        confirmedUntil: string;
    };
};

export type ConfirmPresenceResponse = ConfirmPresenceResponses[keyof ConfirmPresenceResponses];

export type RemoveTotpData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/totp';
};

export type RemoveTotpErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RemoveTotpError = RemoveTotpErrors[keyof RemoveTotpErrors];

export type RemoveTotpResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type RemoveTotpResponse = RemoveTotpResponses[keyof RemoveTotpResponses];

export type BeginTotpData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/totp';
};

export type BeginTotpErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type BeginTotpError = BeginTotpErrors[keyof BeginTotpErrors];

export type BeginTotpResponses = {
    /**
     * Default Response
     */
    200: {
        secret: string;
        address: string;
        qr: {
            size: number;
            path: string;
        };
    };
};

export type BeginTotpResponse = BeginTotpResponses[keyof BeginTotpResponses];

export type ConfirmTotpData = {
    body: {
        code: string;
    };
    path?: never;
    query?: never;
    url: '/api/session/totp/confirmation';
};

export type ConfirmTotpErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ConfirmTotpError = ConfirmTotpErrors[keyof ConfirmTotpErrors];

export type ConfirmTotpResponses = {
    /**
     * Default Response
     */
    200: {
        recoveryCodes: Array<string>;
    };
};

export type ConfirmTotpResponse = ConfirmTotpResponses[keyof ConfirmTotpResponses];

export type RenewRecoveryCodesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/recovery-codes';
};

export type RenewRecoveryCodesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RenewRecoveryCodesError = RenewRecoveryCodesErrors[keyof RenewRecoveryCodesErrors];

export type RenewRecoveryCodesResponses = {
    /**
     * Default Response
     */
    200: {
        recoveryCodes: Array<string>;
    };
};

export type RenewRecoveryCodesResponse = RenewRecoveryCodesResponses[keyof RenewRecoveryCodesResponses];

export type ResetFactorsData = {
    body: {
        reason: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/factor-reset';
};

export type ResetFactorsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ResetFactorsError = ResetFactorsErrors[keyof ResetFactorsErrors];

export type ResetFactorsResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type ResetFactorsResponse = ResetFactorsResponses[keyof ResetFactorsResponses];

export type BeginPasskeyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/passkeys/options';
};

export type BeginPasskeyErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type BeginPasskeyError = BeginPasskeyErrors[keyof BeginPasskeyErrors];

export type BeginPasskeyResponses = {
    /**
     * Nguyên văn cho PublicKeyCredential.parseCreationOptionsFromJSON hoặc parseRequestOptionsFromJSON của trình duyệt
     */
    200: {
        [key: string]: unknown;
    };
};

export type BeginPasskeyResponse = BeginPasskeyResponses[keyof BeginPasskeyResponses];

export type AddPasskeyData = {
    body: {
        name: string;
        response: {
            id: string;
            rawId: string;
            type: 'public-key';
            clientExtensionResults: {
                [key: string]: unknown;
            };
            authenticatorAttachment?: 'platform' | 'cross-platform';
            response: {
                clientDataJSON: string;
                attestationObject: string;
                transports?: Array<string>;
            };
        };
    };
    path?: never;
    query?: never;
    url: '/api/session/passkeys';
};

export type AddPasskeyErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type AddPasskeyError = AddPasskeyErrors[keyof AddPasskeyErrors];

export type AddPasskeyResponses = {
    /**
     * Default Response
     */
    201: {
        passkeyId: string;
        recoveryCodes: Array<string>;
    };
};

export type AddPasskeyResponse = AddPasskeyResponses[keyof AddPasskeyResponses];

export type RemovePasskeyData = {
    body?: never;
    path: {
        passkeyId: string;
    };
    query?: never;
    url: '/api/session/passkeys/{passkeyId}';
};

export type RemovePasskeyErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RemovePasskeyError = RemovePasskeyErrors[keyof RemovePasskeyErrors];

export type RemovePasskeyResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type RemovePasskeyResponse = RemovePasskeyResponses[keyof RemovePasskeyResponses];

export type AskForPasskeyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/confirmation/passkey-options';
};

export type AskForPasskeyErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type AskForPasskeyError = AskForPasskeyErrors[keyof AskForPasskeyErrors];

export type AskForPasskeyResponses = {
    /**
     * Nguyên văn cho PublicKeyCredential.parseCreationOptionsFromJSON hoặc parseRequestOptionsFromJSON của trình duyệt
     */
    200: {
        [key: string]: unknown;
    };
};

export type AskForPasskeyResponse = AskForPasskeyResponses[keyof AskForPasskeyResponses];

export type ListOwnOutsideLinksData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/outside-links';
};

export type ListOwnOutsideLinksErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListOwnOutsideLinksError = ListOwnOutsideLinksErrors[keyof ListOwnOutsideLinksErrors];

export type ListOwnOutsideLinksResponses = {
    /**
     * Default Response
     */
    200: {
        links: Array<{
            providerId: string;
            label: string;
            labelEn: string;
            linkedAt: string | null;
        }>;
    };
};

export type ListOwnOutsideLinksResponse = ListOwnOutsideLinksResponses[keyof ListOwnOutsideLinksResponses];

export type RemoveOwnOutsideLinkData = {
    body?: never;
    path: {
        providerId: string;
    };
    query?: never;
    url: '/api/session/outside-links/{providerId}';
};

export type RemoveOwnOutsideLinkErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RemoveOwnOutsideLinkError = RemoveOwnOutsideLinkErrors[keyof RemoveOwnOutsideLinkErrors];

export type RemoveOwnOutsideLinkResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type RemoveOwnOutsideLinkResponse = RemoveOwnOutsideLinkResponses[keyof RemoveOwnOutsideLinkResponses];

export type BeginOutsideLinkData = {
    body?: never;
    path: {
        providerId: string;
    };
    query?: {
        lang?: string;
    };
    url: '/api/session/outside-links/{providerId}';
};

export type BeginOutsideLinkErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    503: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type BeginOutsideLinkError = BeginOutsideLinkErrors[keyof BeginOutsideLinkErrors];

export type BeginOutsideLinkResponses = {
    /**
     * Default Response
     */
    200: {
        address: string;
    };
};

export type BeginOutsideLinkResponse = BeginOutsideLinkResponses[keyof BeginOutsideLinkResponses];

export type UnlinkAccountOutsideData = {
    body?: never;
    path: {
        accountId: string;
        providerId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/outside-links/{providerId}';
};

export type UnlinkAccountOutsideErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type UnlinkAccountOutsideError = UnlinkAccountOutsideErrors[keyof UnlinkAccountOutsideErrors];

export type UnlinkAccountOutsideResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type UnlinkAccountOutsideResponse = UnlinkAccountOutsideResponses[keyof UnlinkAccountOutsideResponses];

export type LinkAccountOutsideData = {
    body: {
        subject: string;
    };
    path: {
        accountId: string;
        providerId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/outside-links/{providerId}';
};

export type LinkAccountOutsideErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type LinkAccountOutsideError = LinkAccountOutsideErrors[keyof LinkAccountOutsideErrors];

export type LinkAccountOutsideResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type LinkAccountOutsideResponse = LinkAccountOutsideResponses[keyof LinkAccountOutsideResponses];

export type ListOutsideProvidersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/outside-providers';
};

export type ListOutsideProvidersErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListOutsideProvidersError = ListOutsideProvidersErrors[keyof ListOutsideProvidersErrors];

export type ListOutsideProvidersResponses = {
    /**
     * Default Response
     */
    200: {
        providers: Array<{
            providerId: string;
            issuer: string;
            clientId: string;
            subjectClaim: string;
            label: string;
            labelEn: string;
            enabled: boolean;
        }>;
    };
};

export type ListOutsideProvidersResponse = ListOutsideProvidersResponses[keyof ListOutsideProvidersResponses];

export type AddOutsideProviderData = {
    body: {
        issuer: string;
        clientId: string;
        clientSecret: string;
        subjectClaim: string;
        label: string;
        labelEn: string;
        enabled: boolean;
    };
    path?: never;
    query?: never;
    url: '/api/outside-providers';
};

export type AddOutsideProviderErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type AddOutsideProviderError = AddOutsideProviderErrors[keyof AddOutsideProviderErrors];

export type AddOutsideProviderResponses = {
    /**
     * Default Response
     */
    201: {
        providerId: string;
    };
};

export type AddOutsideProviderResponse = AddOutsideProviderResponses[keyof AddOutsideProviderResponses];

export type RemoveOutsideProviderData = {
    body?: never;
    path: {
        providerId: string;
    };
    query?: never;
    url: '/api/outside-providers/{providerId}';
};

export type RemoveOutsideProviderErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RemoveOutsideProviderError = RemoveOutsideProviderErrors[keyof RemoveOutsideProviderErrors];

export type RemoveOutsideProviderResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type RemoveOutsideProviderResponse = RemoveOutsideProviderResponses[keyof RemoveOutsideProviderResponses];

export type ChangeOutsideProviderData = {
    body: {
        label: string;
        labelEn: string;
        enabled: boolean;
    };
    path: {
        providerId: string;
    };
    query?: never;
    url: '/api/outside-providers/{providerId}';
};

export type ChangeOutsideProviderErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ChangeOutsideProviderError = ChangeOutsideProviderErrors[keyof ChangeOutsideProviderErrors];

export type ChangeOutsideProviderResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type ChangeOutsideProviderResponse = ChangeOutsideProviderResponses[keyof ChangeOutsideProviderResponses];

export type ChangeOutsideProviderSecretData = {
    body: {
        clientSecret: string;
    };
    path: {
        providerId: string;
    };
    query?: never;
    url: '/api/outside-providers/{providerId}/secret';
};

export type ChangeOutsideProviderSecretErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ChangeOutsideProviderSecretError = ChangeOutsideProviderSecretErrors[keyof ChangeOutsideProviderSecretErrors];

export type ChangeOutsideProviderSecretResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type ChangeOutsideProviderSecretResponse = ChangeOutsideProviderSecretResponses[keyof ChangeOutsideProviderSecretResponses];

export type ListSignOnClientsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/sign-on-clients';
};

export type ListSignOnClientsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListSignOnClientsError = ListSignOnClientsErrors[keyof ListSignOnClientsErrors];

export type ListSignOnClientsResponses = {
    /**
     * Default Response
     */
    200: {
        clients: Array<{
            clientId: string;
            name: string;
            nameEn: string;
            redirectUris: Array<string>;
            signOutUris: Array<string>;
            tellsNames: boolean;
            createdAt: string;
        }>;
    };
};

export type ListSignOnClientsResponse = ListSignOnClientsResponses[keyof ListSignOnClientsResponses];

export type RegisterSignOnClientData = {
    body: {
        clientId: string;
        name: string;
        nameEn: string;
        redirectUris: Array<string>;
        signOutUris: Array<string>;
        tellsNames: boolean;
    };
    path?: never;
    query?: never;
    url: '/api/sign-on-clients';
};

export type RegisterSignOnClientErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RegisterSignOnClientError = RegisterSignOnClientErrors[keyof RegisterSignOnClientErrors];

export type RegisterSignOnClientResponses = {
    /**
     * Default Response
     */
    201: {
        clientId: string;
        clientSecret: string;
    };
};

export type RegisterSignOnClientResponse = RegisterSignOnClientResponses[keyof RegisterSignOnClientResponses];

export type RenewSignOnClientSecretData = {
    body?: never;
    path: {
        clientId: string;
    };
    query?: never;
    url: '/api/sign-on-clients/{clientId}/secret';
};

export type RenewSignOnClientSecretErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RenewSignOnClientSecretError = RenewSignOnClientSecretErrors[keyof RenewSignOnClientSecretErrors];

export type RenewSignOnClientSecretResponses = {
    /**
     * Default Response
     */
    200: {
        clientId: string;
        clientSecret: string;
    };
};

export type RenewSignOnClientSecretResponse = RenewSignOnClientSecretResponses[keyof RenewSignOnClientSecretResponses];

export type RemoveSignOnClientData = {
    body?: never;
    path: {
        clientId: string;
    };
    query?: never;
    url: '/api/sign-on-clients/{clientId}';
};

export type RemoveSignOnClientErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RemoveSignOnClientError = RemoveSignOnClientErrors[keyof RemoveSignOnClientErrors];

export type RemoveSignOnClientResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type RemoveSignOnClientResponse = RemoveSignOnClientResponses[keyof RemoveSignOnClientResponses];

export type ListMachinesData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front' | null;
    };
    url: '/api/machines';
};

export type ListMachinesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListMachinesError = ListMachinesErrors[keyof ListMachinesErrors];

export type ListMachinesResponses = {
    /**
     * Default Response
     */
    200: {
        machines: Array<{
            machineId: string;
            name: string;
            role: string;
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
            validFrom: string;
            validTo: string | null;
            addressRanges: Array<string>;
            requestsAMinute: number;
            decision: string;
            registeredAt: string;
            revokedAt: string | null;
            revokeReason: string | null;
            lastUsedAt: string | null;
            areaName: string | null;
            secrets: Array<{
                no: number;
                issuedAt: string;
                expiresAt: string | null;
            }>;
        }>;
        roles: Array<{
            code: string;
            title: string;
            titleEn: string;
        }>;
    };
};

export type ListMachinesResponse = ListMachinesResponses[keyof ListMachinesResponses];

export type RegisterMachineData = {
    body: {
        machineId: string;
        name: string;
        role: string;
        area: string | null;
        part: 'party' | 'council' | 'committee' | 'front' | null;
        validFrom: string;
        validTo: string | null;
        addressRanges: Array<string>;
        requestsAMinute: number;
        decision: string;
    };
    path?: never;
    query?: never;
    url: '/api/machines';
};

export type RegisterMachineErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RegisterMachineError = RegisterMachineErrors[keyof RegisterMachineErrors];

export type RegisterMachineResponses = {
    /**
     * Default Response
     */
    201: {
        machineId: string;
        clientSecret: string;
    };
};

export type RegisterMachineResponse = RegisterMachineResponses[keyof RegisterMachineResponses];

export type IssueMachineSecretData = {
    body: {
        area: string | null;
        part: 'party' | 'council' | 'committee' | 'front' | null;
        overlapHours: number;
    };
    path: {
        machineId: string;
    };
    query?: never;
    url: '/api/machines/{machineId}/secrets';
};

export type IssueMachineSecretErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type IssueMachineSecretError = IssueMachineSecretErrors[keyof IssueMachineSecretErrors];

export type IssueMachineSecretResponses = {
    /**
     * Default Response
     */
    201: {
        machineId: string;
        clientSecret: string;
    };
};

export type IssueMachineSecretResponse = IssueMachineSecretResponses[keyof IssueMachineSecretResponses];

export type RevokeMachineData = {
    body: {
        area: string | null;
        part: 'party' | 'council' | 'committee' | 'front' | null;
        reason: string;
    };
    path: {
        machineId: string;
    };
    query?: never;
    url: '/api/machines/{machineId}/revocation';
};

export type RevokeMachineErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RevokeMachineError = RevokeMachineErrors[keyof RevokeMachineErrors];

export type RevokeMachineResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type RevokeMachineResponse = RevokeMachineResponses[keyof RevokeMachineResponses];

export type ListAccountReviewsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/account-reviews';
};

export type ListAccountReviewsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListAccountReviewsError = ListAccountReviewsErrors[keyof ListAccountReviewsErrors];

export type ListAccountReviewsResponses = {
    /**
     * Default Response
     */
    200: {
        reviews: Array<{
            reviewId: string;
            area: string | null;
            areaName: string | null;
            openedOn: string;
            dueOn: string;
            closedAt: string | null;
            overdue: boolean;
            total: number;
            undecided: number;
            confirmed: number;
            ended: number;
            suspended: number;
        }>;
    };
};

export type ListAccountReviewsResponse = ListAccountReviewsResponses[keyof ListAccountReviewsResponses];

export type OpenAccountReviewData = {
    body: {
        area: string | null;
    };
    path?: never;
    query?: never;
    url: '/api/account-reviews';
};

export type OpenAccountReviewErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type OpenAccountReviewError = OpenAccountReviewErrors[keyof OpenAccountReviewErrors];

export type OpenAccountReviewResponses = {
    /**
     * Default Response
     */
    201: {
        reviewId: string;
    };
};

export type OpenAccountReviewResponse = OpenAccountReviewResponses[keyof OpenAccountReviewResponses];

export type ReadAccountReviewData = {
    body?: never;
    path: {
        reviewId: string;
    };
    query?: {
        from?: number;
    };
    url: '/api/account-reviews/{reviewId}';
};

export type ReadAccountReviewErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadAccountReviewError = ReadAccountReviewErrors[keyof ReadAccountReviewErrors];

export type ReadAccountReviewResponses = {
    /**
     * Default Response
     */
    200: {
        reviewId: string;
        area: string | null;
        areaName: string | null;
        openedOn: string;
        dueOn: string;
        closedAt: string | null;
        overdue: boolean;
        items: Array<{
            appointmentId: string;
            accountId: string;
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
            validFrom: string;
            validTo: string | null;
            decision: 'confirmed' | 'ended' | null;
            reason: string | null;
            decidedAt: string | null;
            decidedName: string | null;
            suspendedAt: string | null;
            lastSignedInAt: string | null;
            lockedAt: string | null;
            confirmedBefore: boolean;
            name: string;
            roleTitle: string;
            roleTitleEn: string;
            areaName: string | null;
        }>;
        more: boolean;
    };
};

export type ReadAccountReviewResponse = ReadAccountReviewResponses[keyof ReadAccountReviewResponses];

export type DecideAccountReviewData = {
    body: {
        appointmentIds: Array<string>;
        decision: 'confirmed' | 'ended';
        reason: string | null;
    };
    path: {
        reviewId: string;
    };
    query?: never;
    url: '/api/account-reviews/{reviewId}/decisions';
};

export type DecideAccountReviewErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type DecideAccountReviewError = DecideAccountReviewErrors[keyof DecideAccountReviewErrors];

export type DecideAccountReviewResponses = {
    /**
     * Default Response
     */
    200: {
        decided: number;
        closed: boolean;
    };
};

export type DecideAccountReviewResponse = DecideAccountReviewResponses[keyof DecideAccountReviewResponses];

export type ListAccountRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/account-rules';
};

export type ListAccountRulesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListAccountRulesError = ListAccountRulesErrors[keyof ListAccountRulesErrors];

export type ListAccountRulesResponses = {
    /**
     * Default Response
     */
    200: {
        rules: Array<{
            validFrom: string;
            idleDays: number | null;
            warnDays: number;
            inDemonstration: boolean;
            reviewMonths: number | null;
            reviewDays: number;
            suspendAfterDays: number | null;
        }>;
    };
};

export type ListAccountRulesResponse = ListAccountRulesResponses[keyof ListAccountRulesResponses];

export type SetAccountRuleData = {
    body: {
        validFrom: string;
        idleDays: number | null;
        warnDays: number;
        inDemonstration: boolean;
        reviewMonths: number | null;
        reviewDays: number;
        suspendAfterDays: number | null;
    };
    path?: never;
    query?: never;
    url: '/api/account-rules';
};

export type SetAccountRuleErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetAccountRuleError = SetAccountRuleErrors[keyof SetAccountRuleErrors];

export type SetAccountRuleResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type SetAccountRuleResponse = SetAccountRuleResponses[keyof SetAccountRuleResponses];

export type ListSignInRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/sign-in-rules';
};

export type ListSignInRulesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListSignInRulesError = ListSignInRulesErrors[keyof ListSignInRulesErrors];

export type ListSignInRulesResponses = {
    /**
     * Default Response
     */
    200: {
        rules: Array<{
            role: string;
            secondFactorFrom: string | null;
            graceSignIns: number;
            passwordMonths: number | null;
            passwordsRemembered: number;
            inDemonstration: boolean;
        }>;
    };
};

export type ListSignInRulesResponse = ListSignInRulesResponses[keyof ListSignInRulesResponses];

export type RemoveSignInRuleData = {
    body?: never;
    path: {
        role: string;
    };
    query?: never;
    url: '/api/sign-in-rules/{role}';
};

export type RemoveSignInRuleErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RemoveSignInRuleError = RemoveSignInRuleErrors[keyof RemoveSignInRuleErrors];

export type RemoveSignInRuleResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type RemoveSignInRuleResponse = RemoveSignInRuleResponses[keyof RemoveSignInRuleResponses];

export type SetSignInRuleData = {
    body: {
        secondFactorFrom: string | null;
        graceSignIns: number;
        passwordMonths: number | null;
        passwordsRemembered: number;
        inDemonstration: boolean;
    };
    path: {
        role: string;
    };
    query?: never;
    url: '/api/sign-in-rules/{role}';
};

export type SetSignInRuleErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetSignInRuleError = SetSignInRuleErrors[keyof SetSignInRuleErrors];

export type SetSignInRuleResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type SetSignInRuleResponse = SetSignInRuleResponses[keyof SetSignInRuleResponses];

export type ListMessagesData = {
    body?: never;
    path?: never;
    query?: {
        unread?: boolean;
        kind?: string;
        before?: string;
    };
    url: '/api/messages';
};

export type ListMessagesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListMessagesError = ListMessagesErrors[keyof ListMessagesErrors];

export type ListMessagesResponses = {
    /**
     * Default Response
     */
    200: {
        messages: Array<{
            messageId: string;
            kind: string;
            titleVi: string;
            titleEn: string;
            bodyVi: string;
            bodyEn: string;
            link: string;
            createdAt: string;
            readAt: string | null;
            kindLabel: {
                vi: string;
                en: string;
            };
        }>;
        unread: number;
        hasMore: boolean;
        kinds: Array<{
            kind: string;
            label: {
                vi: string;
                en: string;
            };
        }>;
    };
};

export type ListMessagesResponse = ListMessagesResponses[keyof ListMessagesResponses];

export type CountUnreadMessagesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/messages/unread';
};

export type CountUnreadMessagesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CountUnreadMessagesError = CountUnreadMessagesErrors[keyof CountUnreadMessagesErrors];

export type CountUnreadMessagesResponses = {
    /**
     * Default Response
     */
    200: {
        unread: number;
    };
};

export type CountUnreadMessagesResponse = CountUnreadMessagesResponses[keyof CountUnreadMessagesResponses];

export type MarkMessagesReadData = {
    body: {
        messageIds?: Array<string>;
    };
    path?: never;
    query?: never;
    url: '/api/messages/read';
};

export type MarkMessagesReadErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type MarkMessagesReadError = MarkMessagesReadErrors[keyof MarkMessagesReadErrors];

export type MarkMessagesReadResponses = {
    /**
     * Default Response
     */
    200: {
        marked: number;
    };
};

export type MarkMessagesReadResponse = MarkMessagesReadResponses[keyof MarkMessagesReadResponses];

export type ReadMessageChoicesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/message-choices';
};

export type ReadMessageChoicesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadMessageChoicesError = ReadMessageChoicesErrors[keyof ReadMessageChoicesErrors];

export type ReadMessageChoicesResponses = {
    /**
     * Default Response
     */
    200: {
        channels: Array<{
            channel: 'email' | 'sms';
            leadsTo: 'server' | 'folder' | 'nowhere';
            address: string | null;
            isConfirmed: boolean;
        }>;
        kinds: Array<{
            kind: string;
            label: {
                vi: string;
                en: string;
            };
            mustArrive: boolean;
            product: boolean;
            email: boolean;
            sms: boolean;
        }>;
        quietFrom: string;
        quietTo: string;
        language: 'vi' | 'en' | 'both';
    };
};

export type ReadMessageChoicesResponse = ReadMessageChoicesResponses[keyof ReadMessageChoicesResponses];

export type SetMessagePreferenceData = {
    body: {
        kind: string;
        channel: 'product' | 'email' | 'sms';
        wanted: boolean;
    };
    path?: never;
    query?: never;
    url: '/api/message-choices/preferences';
};

export type SetMessagePreferenceErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetMessagePreferenceError = SetMessagePreferenceErrors[keyof SetMessagePreferenceErrors];

export type SetMessagePreferenceResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type SetMessagePreferenceResponse = SetMessagePreferenceResponses[keyof SetMessagePreferenceResponses];

export type SetMessageLanguageData = {
    body: {
        language: 'vi' | 'en' | 'both';
    };
    path?: never;
    query?: never;
    url: '/api/message-choices/language';
};

export type SetMessageLanguageErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetMessageLanguageError = SetMessageLanguageErrors[keyof SetMessageLanguageErrors];

export type SetMessageLanguageResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type SetMessageLanguageResponse = SetMessageLanguageResponses[keyof SetMessageLanguageResponses];

export type RemoveMessageAddressData = {
    body?: never;
    path: {
        channel: 'email' | 'sms';
    };
    query?: never;
    url: '/api/message-choices/addresses/{channel}';
};

export type RemoveMessageAddressErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RemoveMessageAddressError = RemoveMessageAddressErrors[keyof RemoveMessageAddressErrors];

export type RemoveMessageAddressResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type RemoveMessageAddressResponse = RemoveMessageAddressResponses[keyof RemoveMessageAddressResponses];

export type SetMessageAddressData = {
    body: {
        address: string;
    };
    path: {
        channel: 'email' | 'sms';
    };
    query?: never;
    url: '/api/message-choices/addresses/{channel}';
};

export type SetMessageAddressErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetMessageAddressError = SetMessageAddressErrors[keyof SetMessageAddressErrors];

export type SetMessageAddressResponses = {
    /**
     * Default Response
     */
    200: {
        masked: string;
    };
};

export type SetMessageAddressResponse = SetMessageAddressResponses[keyof SetMessageAddressResponses];

export type ConfirmMessageAddressData = {
    body: {
        code: string;
    };
    path: {
        channel: 'email' | 'sms';
    };
    query?: never;
    url: '/api/message-choices/addresses/{channel}/confirmation';
};

export type ConfirmMessageAddressErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ConfirmMessageAddressError = ConfirmMessageAddressErrors[keyof ConfirmMessageAddressErrors];

export type ConfirmMessageAddressResponses = {
    /**
     * Default Response
     */
    200: {
        isConfirmed: boolean;
    };
};

export type ConfirmMessageAddressResponse = ConfirmMessageAddressResponses[keyof ConfirmMessageAddressResponses];

export type ListMessageDeliveriesData = {
    body?: never;
    path?: never;
    query?: {
        state?: 'waiting' | 'sent' | 'failed' | 'given-up';
    };
    url: '/api/message-deliveries';
};

export type ListMessageDeliveriesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListMessageDeliveriesError = ListMessageDeliveriesErrors[keyof ListMessageDeliveriesErrors];

export type ListMessageDeliveriesResponses = {
    /**
     * Default Response
     */
    200: {
        channels: Array<{
            channel: 'email' | 'sms';
            leadsTo: 'server' | 'folder' | 'nowhere';
        }>;
        counts: Array<{
            channel: 'email' | 'sms';
            state: 'waiting' | 'sent' | 'failed' | 'given-up';
            count: number;
        }>;
        deliveries: Array<{
            messageId: string;
            channel: 'email' | 'sms';
            accountId: string;
            kind: string;
            state: 'waiting' | 'sent' | 'failed' | 'given-up';
            attempts: number;
            reason: 'unreachable' | 'not-secure' | 'sign-in-refused' | 'not-taken' | 'address-refused' | 'no-address' | 'interrupted' | null;
            createdAt: string;
            nextAt: string;
            settledAt: string | null;
            kindLabel: {
                vi: string;
                en: string;
            };
        }>;
        settings: {
            retentionDays: number;
            digestMinutes: number;
            quietFrom: string;
            quietTo: string;
            emailAMinute: number;
            smsAMinute: number;
            mostAttempts: number;
            smsAccents: boolean;
            smsMostParts: number;
        };
    };
};

export type ListMessageDeliveriesResponse = ListMessageDeliveriesResponses[keyof ListMessageDeliveriesResponses];

export type RetryMessageDeliveryData = {
    body?: never;
    path: {
        messageId: string;
        channel: 'email' | 'sms';
    };
    query?: never;
    url: '/api/message-deliveries/{messageId}/{channel}/retry';
};

export type RetryMessageDeliveryErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RetryMessageDeliveryError = RetryMessageDeliveryErrors[keyof RetryMessageDeliveryErrors];

export type RetryMessageDeliveryResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type RetryMessageDeliveryResponse = RetryMessageDeliveryResponses[keyof RetryMessageDeliveryResponses];

export type SetMessageSettingsData = {
    body: {
        retentionDays: number;
        digestMinutes: number;
        quietFrom: string;
        quietTo: string;
        emailAMinute: number;
        smsAMinute: number;
        mostAttempts: number;
        smsAccents: boolean;
        smsMostParts: number;
    };
    path?: never;
    query?: never;
    url: '/api/message-settings';
};

export type SetMessageSettingsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetMessageSettingsError = SetMessageSettingsErrors[keyof SetMessageSettingsErrors];

export type SetMessageSettingsResponses = {
    /**
     * Default Response
     */
    200: {
        retentionDays: number;
        digestMinutes: number;
        quietFrom: string;
        quietTo: string;
        emailAMinute: number;
        smsAMinute: number;
        mostAttempts: number;
        smsAccents: boolean;
        smsMostParts: number;
    };
};

export type SetMessageSettingsResponse = SetMessageSettingsResponses[keyof SetMessageSettingsResponses];

export type KeepFileData = {
    /**
     * Nội dung tệp, gửi nguyên dạng: PDF, JPEG, PNG, DOCX, XLSX; nhiều nhất 10 MiB
     */
    body: unknown;
    path: {
        fileId: string;
    };
    query: {
        name: string;
        provinceCode: string;
        reporter: string;
    };
    url: '/api/documents/files/{fileId}';
};

export type KeepFileErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    503: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type KeepFileError = KeepFileErrors[keyof KeepFileErrors];

export type KeepFileResponses = {
    /**
     * Default Response
     */
    200: {
        fileId: string;
        name: string;
        mediaType: string;
        bytes: number;
        sha256: string;
    };
    /**
     * Default Response
     */
    201: {
        fileId: string;
        name: string;
        mediaType: string;
        bytes: number;
        sha256: string;
    };
};

export type KeepFileResponse = KeepFileResponses[keyof KeepFileResponses];

export type ReadFileLimitData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/documents/file-limit';
};

export type ReadFileLimitErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadFileLimitError = ReadFileLimitErrors[keyof ReadFileLimitErrors];

export type ReadFileLimitResponses = {
    /**
     * Default Response
     */
    200: {
        bytesPerDay: number;
        leastBytesPerDay: number;
        mostBytesPerDay: number;
        changedAt: string | null;
        changerName: string | null;
        today: {
            bytes: number;
            files: number;
            places: number;
            largest: Array<{
                area: string;
                areaName: string | null;
                bytes: number;
            }>;
        };
    };
};

export type ReadFileLimitResponse = ReadFileLimitResponses[keyof ReadFileLimitResponses];

export type SetFileLimitData = {
    body: {
        bytesPerDay: number;
    };
    path?: never;
    query?: never;
    url: '/api/documents/file-limit';
};

export type SetFileLimitErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetFileLimitError = SetFileLimitErrors[keyof SetFileLimitErrors];

export type SetFileLimitResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type SetFileLimitResponse = SetFileLimitResponses[keyof SetFileLimitResponses];

export type ListFormsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/forms';
};

export type ListFormsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListFormsError = ListFormsErrors[keyof ListFormsErrors];

export type ListFormsResponses = {
    /**
     * Default Response
     */
    200: {
        forms: Array<{
            key: string;
            nameVi: string;
            nameEn: string;
            level: string;
            block: string | null;
            version: number | null;
            validFrom: string | null;
            items: number | null;
            hasDraft: boolean;
        }>;
    };
};

export type ListFormsResponse = ListFormsResponses[keyof ListFormsResponses];

export type ReadFormDraftData = {
    body?: never;
    path: {
        key: string;
    };
    query?: never;
    url: '/api/forms/{key}/draft';
};

export type ReadFormDraftErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadFormDraftError = ReadFormDraftErrors[keyof ReadFormDraftErrors];

export type ReadFormDraftResponses = {
    /**
     * Default Response
     */
    200: {
        key: string;
        revision: number;
        content: {
            nameVi: string;
            nameEn: string;
            level: 'commune' | 'province' | 'body';
            block: 'party' | 'council' | 'committee' | 'front' | null;
            items: Array<{
                key: string;
                no: number;
                nameVi: string;
                nameEn: string;
                kind: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
                unitVi: string | null;
                unitEn: string | null;
                helpVi: string | null;
                options: Array<{
                    key: string;
                    nameVi: string;
                    nameEn: string;
                }>;
                required: boolean;
                every: 'every-report' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';
                carryForward: boolean;
                mayNotApply: boolean;
                asksStatements: boolean;
                conditions: Array<{
                    itemKey: string;
                    is: 'yes' | 'no' | 'answered' | 'not-answered';
                } | {
                    itemKey: string;
                    is: 'option';
                    option: string;
                } | {
                    itemKey: string;
                    is: 'at-least' | 'at-most';
                    number: string;
                }>;
                source: {
                    kind: 'asked';
                } | {
                    kind: 'measured';
                    measurement: string;
                } | {
                    kind: 'derived';
                    sumOf: Array<string>;
                };
            }>;
            checks: Array<{
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'required';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'answer-kind';
                item: string;
                expected: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'range';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                min?: string;
                max?: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'decimals';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                most: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'length';
                item: string;
                min?: number;
                max?: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'choice';
                item: string;
                choices: Array<string>;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'date-exists';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'sum';
                parts: Array<{
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                }>;
                total: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'compare';
                left: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                relation: '=' | '<=' | '<' | '>=' | '>';
                right: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'list-length';
                list: string;
                separator: string;
                count: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'sums-in-text';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'same-list';
                left: string;
                right: string;
                separator: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'share';
                numerator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                denominator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'percentage';
                percent: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                numerator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                denominator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'date-in-period';
                item: string;
                daysBefore: number;
                daysAfter: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'dates-in-text';
                item: string;
                daysBefore: number;
                daysAfter: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'compare-dates';
                left: {
                    item: string;
                } | {
                    known: string;
                };
                relation: '=' | '<=' | '<' | '>=' | '>';
                right: {
                    item: string;
                } | {
                    known: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'not-falling';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'jump';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                factor: string;
                leastDistance: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'flipped';
                items: Array<string>;
                least: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'unusual';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                settings?: {
                    measure?: 'count' | 'amount';
                    daysBack?: number;
                    leastValues?: number;
                    leastSameWeekday?: number;
                    width?: number;
                    leastDistance?: string;
                };
            }>;
        };
        changedAt: string | null;
        changedBy: string | null;
        faults: Array<{
            code: string;
            itemKey: string | null;
            formKey?: string;
            nameVi?: string;
        }>;
    };
};

export type ReadFormDraftResponse = ReadFormDraftResponses[keyof ReadFormDraftResponses];

export type SaveFormDraftData = {
    body: {
        baseRevision: number;
        content: {
            nameVi: string;
            nameEn: string;
            level: 'commune' | 'province' | 'body';
            block: 'party' | 'council' | 'committee' | 'front' | null;
            items: Array<{
                key: string;
                no: number;
                nameVi: string;
                nameEn: string;
                kind: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
                unitVi: string | null;
                unitEn: string | null;
                helpVi: string | null;
                options: Array<{
                    key: string;
                    nameVi: string;
                    nameEn: string;
                }>;
                required: boolean;
                every: 'every-report' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';
                carryForward: boolean;
                mayNotApply: boolean;
                asksStatements: boolean;
                conditions: Array<{
                    itemKey: string;
                    is: 'yes' | 'no' | 'answered' | 'not-answered';
                } | {
                    itemKey: string;
                    is: 'option';
                    option: string;
                } | {
                    itemKey: string;
                    is: 'at-least' | 'at-most';
                    number: string;
                }>;
                source: {
                    kind: 'asked';
                } | {
                    kind: 'measured';
                    measurement: string;
                } | {
                    kind: 'derived';
                    sumOf: Array<string>;
                };
            }>;
            checks: Array<{
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'required';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'answer-kind';
                item: string;
                expected: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'range';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                min?: string;
                max?: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'decimals';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                most: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'length';
                item: string;
                min?: number;
                max?: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'choice';
                item: string;
                choices: Array<string>;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'date-exists';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'sum';
                parts: Array<{
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                }>;
                total: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'compare';
                left: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                relation: '=' | '<=' | '<' | '>=' | '>';
                right: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'list-length';
                list: string;
                separator: string;
                count: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'sums-in-text';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'same-list';
                left: string;
                right: string;
                separator: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'share';
                numerator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                denominator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'percentage';
                percent: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                numerator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                denominator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'date-in-period';
                item: string;
                daysBefore: number;
                daysAfter: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'dates-in-text';
                item: string;
                daysBefore: number;
                daysAfter: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'compare-dates';
                left: {
                    item: string;
                } | {
                    known: string;
                };
                relation: '=' | '<=' | '<' | '>=' | '>';
                right: {
                    item: string;
                } | {
                    known: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'not-falling';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'jump';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                factor: string;
                leastDistance: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'flipped';
                items: Array<string>;
                least: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'unusual';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                settings?: {
                    measure?: 'count' | 'amount';
                    daysBack?: number;
                    leastValues?: number;
                    leastSameWeekday?: number;
                    width?: number;
                    leastDistance?: string;
                };
            }>;
        };
    };
    path: {
        key: string;
    };
    query?: never;
    url: '/api/forms/{key}/draft';
};

export type SaveFormDraftErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SaveFormDraftError = SaveFormDraftErrors[keyof SaveFormDraftErrors];

export type SaveFormDraftResponses = {
    /**
     * Default Response
     */
    200: {
        revision: number;
        changedAt: string;
        faults: Array<{
            code: string;
            itemKey: string | null;
            formKey?: string;
            nameVi?: string;
        }>;
    };
};

export type SaveFormDraftResponse = SaveFormDraftResponses[keyof SaveFormDraftResponses];

export type ListFormVersionsData = {
    body?: never;
    path: {
        key: string;
    };
    query?: never;
    url: '/api/forms/{key}/versions';
};

export type ListFormVersionsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListFormVersionsError = ListFormVersionsErrors[keyof ListFormVersionsErrors];

export type ListFormVersionsResponses = {
    /**
     * Default Response
     */
    200: {
        versions: Array<{
            version: number;
            validFrom: string;
            publishedAt: string;
            publishedBy: string;
            content: {
                nameVi: string;
                nameEn: string;
                level: 'commune' | 'province' | 'body';
                block: 'party' | 'council' | 'committee' | 'front' | null;
                items: Array<{
                    key: string;
                    no: number;
                    nameVi: string;
                    nameEn: string;
                    kind: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
                    unitVi: string | null;
                    unitEn: string | null;
                    helpVi: string | null;
                    options: Array<{
                        key: string;
                        nameVi: string;
                        nameEn: string;
                    }>;
                    required: boolean;
                    every: 'every-report' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';
                    carryForward: boolean;
                    mayNotApply: boolean;
                    asksStatements: boolean;
                    conditions: Array<{
                        itemKey: string;
                        is: 'yes' | 'no' | 'answered' | 'not-answered';
                    } | {
                        itemKey: string;
                        is: 'option';
                        option: string;
                    } | {
                        itemKey: string;
                        is: 'at-least' | 'at-most';
                        number: string;
                    }>;
                    source: {
                        kind: 'asked';
                    } | {
                        kind: 'measured';
                        measurement: string;
                    } | {
                        kind: 'derived';
                        sumOf: Array<string>;
                    };
                }>;
                checks: Array<{
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'required';
                    item: string;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'answer-kind';
                    item: string;
                    expected: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'range';
                    of: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                    min?: string;
                    max?: string;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'decimals';
                    of: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                    most: number;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'length';
                    item: string;
                    min?: number;
                    max?: number;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'choice';
                    item: string;
                    choices: Array<string>;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'date-exists';
                    item: string;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'sum';
                    parts: Array<{
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    }>;
                    total: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'compare';
                    left: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                    relation: '=' | '<=' | '<' | '>=' | '>';
                    right: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'list-length';
                    list: string;
                    separator: string;
                    count: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'sums-in-text';
                    item: string;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'same-list';
                    left: string;
                    right: string;
                    separator: string;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'share';
                    numerator: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                    denominator: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'percentage';
                    percent: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                    numerator: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                    denominator: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'date-in-period';
                    item: string;
                    daysBefore: number;
                    daysAfter: number;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'dates-in-text';
                    item: string;
                    daysBefore: number;
                    daysAfter: number;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'compare-dates';
                    left: {
                        item: string;
                    } | {
                        known: string;
                    };
                    relation: '=' | '<=' | '<' | '>=' | '>';
                    right: {
                        item: string;
                    } | {
                        known: string;
                    };
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'not-falling';
                    of: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'jump';
                    of: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                    factor: string;
                    leastDistance: string;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'flipped';
                    items: Array<string>;
                    least: number;
                } | {
                    key: string;
                    severity: 'stop' | 'warn';
                    textVi: string;
                    textEn: string;
                    kind: 'unusual';
                    of: {
                        item: string;
                        part?: 'numerator' | 'denominator';
                    } | {
                        constant: string;
                    };
                    settings?: {
                        measure?: 'count' | 'amount';
                        daysBack?: number;
                        leastValues?: number;
                        leastSameWeekday?: number;
                        width?: number;
                        leastDistance?: string;
                    };
                }>;
            };
        }>;
    };
};

export type ListFormVersionsResponse = ListFormVersionsResponses[keyof ListFormVersionsResponses];

export type DropFormDraftData = {
    body?: never;
    path: {
        key: string;
        revision: number;
    };
    query?: never;
    url: '/api/forms/{key}/draft/{revision}';
};

export type DropFormDraftErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type DropFormDraftError = DropFormDraftErrors[keyof DropFormDraftErrors];

export type DropFormDraftResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type DropFormDraftResponse = DropFormDraftResponses[keyof DropFormDraftResponses];

export type PublishFormData = {
    body: {
        revision: number;
        validFrom: string;
    };
    path: {
        key: string;
    };
    query?: never;
    url: '/api/forms/{key}/publication';
};

export type PublishFormErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PublishFormError = PublishFormErrors[keyof PublishFormErrors];

export type PublishFormResponses = {
    /**
     * Default Response
     */
    200: {
        version: number;
        validFrom: string;
    };
};

export type PublishFormResponse = PublishFormResponses[keyof PublishFormResponses];

export type TryFormData = {
    body: {
        content: {
            nameVi: string;
            nameEn: string;
            level: 'commune' | 'province' | 'body';
            block: 'party' | 'council' | 'committee' | 'front' | null;
            items: Array<{
                key: string;
                no: number;
                nameVi: string;
                nameEn: string;
                kind: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
                unitVi: string | null;
                unitEn: string | null;
                helpVi: string | null;
                options: Array<{
                    key: string;
                    nameVi: string;
                    nameEn: string;
                }>;
                required: boolean;
                every: 'every-report' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';
                carryForward: boolean;
                mayNotApply: boolean;
                asksStatements: boolean;
                conditions: Array<{
                    itemKey: string;
                    is: 'yes' | 'no' | 'answered' | 'not-answered';
                } | {
                    itemKey: string;
                    is: 'option';
                    option: string;
                } | {
                    itemKey: string;
                    is: 'at-least' | 'at-most';
                    number: string;
                }>;
                source: {
                    kind: 'asked';
                } | {
                    kind: 'measured';
                    measurement: string;
                } | {
                    kind: 'derived';
                    sumOf: Array<string>;
                };
            }>;
            checks: Array<{
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'required';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'answer-kind';
                item: string;
                expected: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'range';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                min?: string;
                max?: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'decimals';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                most: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'length';
                item: string;
                min?: number;
                max?: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'choice';
                item: string;
                choices: Array<string>;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'date-exists';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'sum';
                parts: Array<{
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                }>;
                total: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'compare';
                left: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                relation: '=' | '<=' | '<' | '>=' | '>';
                right: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'list-length';
                list: string;
                separator: string;
                count: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'sums-in-text';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'same-list';
                left: string;
                right: string;
                separator: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'share';
                numerator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                denominator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'percentage';
                percent: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                numerator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                denominator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'date-in-period';
                item: string;
                daysBefore: number;
                daysAfter: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'dates-in-text';
                item: string;
                daysBefore: number;
                daysAfter: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'compare-dates';
                left: {
                    item: string;
                } | {
                    known: string;
                };
                relation: '=' | '<=' | '<' | '>=' | '>';
                right: {
                    item: string;
                } | {
                    known: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'not-falling';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'jump';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                factor: string;
                leastDistance: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'flipped';
                items: Array<string>;
                least: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'unusual';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                settings?: {
                    measure?: 'count' | 'amount';
                    daysBack?: number;
                    leastValues?: number;
                    leastSameWeekday?: number;
                    width?: number;
                    leastDistance?: string;
                };
            }>;
        };
        document: {
            answers: {
                [key: string]: {
                    kind: 'yes-no';
                    value: boolean;
                } | {
                    kind: 'number';
                    value: string;
                } | {
                    kind: 'share';
                    numerator: number;
                    denominator: number;
                } | {
                    kind: 'choice';
                    value: string;
                } | {
                    kind: 'text';
                    value: string;
                } | {
                    kind: 'date';
                    value: string;
                } | {
                    kind: 'file';
                    /**
                     * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                     */
                    fileId: string;
                    name: string;
                } | {
                    kind: 'not-applicable';
                    reason: string;
                } | null;
            };
            carried: Array<string>;
            statements: Array<{
                kind: 'obstacle' | 'recommendation';
                text: string;
                itemKey: string | null;
            }>;
            reasons: {
                [key: string]: string;
            };
            secondsSpent: number;
        };
    };
    path?: never;
    query?: never;
    url: '/api/form-trials';
};

export type TryFormErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type TryFormError = TryFormErrors[keyof TryFormErrors];

export type TryFormResponses = {
    /**
     * Default Response
     */
    200: {
        asked: Array<string>;
        faults: Array<{
            code: string;
            itemKey: string | null;
        }>;
        findings: Array<{
            checkKey: string;
            itemKeys: Array<string>;
            params: {
                [key: string]: string;
            };
            textVi: string;
            textEn: string;
            severity: 'stop' | 'warn';
            reason: string;
        }>;
        notCheckable: Array<{
            checkKey: string;
            itemKeys: Array<string>;
            params: {
                [key: string]: string;
            };
            textVi: string;
            textEn: string;
            why: string;
        }>;
        formFaults: Array<{
            code: string;
            itemKey: string | null;
            formKey?: string;
            nameVi?: string;
        }>;
    };
};

export type TryFormResponse = TryFormResponses[keyof TryFormResponses];

export type SearchItemsData = {
    body?: never;
    path?: never;
    query: {
        text: string;
    };
    url: '/api/form-items';
};

export type SearchItemsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SearchItemsError = SearchItemsErrors[keyof SearchItemsErrors];

export type SearchItemsResponses = {
    /**
     * Default Response
     */
    200: {
        items: Array<{
            formKey: string;
            formNameVi: string;
            item: {
                key: string;
                no: number;
                nameVi: string;
                nameEn: string;
                kind: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
                unitVi: string | null;
                unitEn: string | null;
                helpVi: string | null;
                options: Array<{
                    key: string;
                    nameVi: string;
                    nameEn: string;
                }>;
                required: boolean;
                every: 'every-report' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';
                carryForward: boolean;
                mayNotApply: boolean;
                asksStatements: boolean;
                conditions: Array<{
                    itemKey: string;
                    is: 'yes' | 'no' | 'answered' | 'not-answered' | 'option' | 'at-least' | 'at-most';
                    option?: string;
                    number?: string;
                }>;
                source: {
                    kind: 'asked' | 'measured' | 'derived';
                    measurement?: string;
                    sumOf?: Array<string>;
                };
            };
        }>;
    };
};

export type SearchItemsResponse = SearchItemsResponses[keyof SearchItemsResponses];

export type ListReportsOfPlaceData = {
    body?: never;
    path: {
        provinceCode: string;
        reporter: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/places/{provinceCode}/{reporter}/reports';
};

export type ListReportsOfPlaceErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListReportsOfPlaceError = ListReportsOfPlaceErrors[keyof ListReportsOfPlaceErrors];

export type ListReportsOfPlaceResponses = {
    /**
     * Default Response
     */
    200: {
        now: string;
        reports: Array<{
            part: 'party' | 'council' | 'committee' | 'front' | 'all';
            reporter: string;
            opensAt: string;
            dueAt: string;
            closesAt: string;
            state: 'expected' | 'sent' | 'returned' | 'approved' | 'exempt';
            revision: number;
            approvedRevision: number | null;
            firstSentAt: string | null;
            sentAt: string | null;
            /**
             * Số cảnh báo mà người gửi đã giải thích
             */
            doubts: number;
            reopenedUntil: string | null;
            punctuality: 'on-time' | 'late' | 'not-yet' | 'missing' | 'exempt';
            periodEnd: string;
            provinceCode: string;
            formKey: string;
            formNameVi: string;
            formNameEn: string;
            hasDraft: boolean;
            draftSavedAt: string | null;
            draftSavedByName: string | null;
            returnReason: string | null;
            whyNotSendable: 'not-open-yet' | 'closed' | 'exempt' | null;
        }>;
    };
};

export type ListReportsOfPlaceResponse = ListReportsOfPlaceResponses[keyof ListReportsOfPlaceResponses];

export type ListTakenOverData = {
    body?: never;
    path: {
        provinceCode: string;
        reporter: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/places/{provinceCode}/{reporter}/taken-over';
};

export type ListTakenOverErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListTakenOverError = ListTakenOverErrors[keyof ListTakenOverErrors];

export type ListTakenOverResponses = {
    /**
     * Default Response
     */
    200: {
        reports: Array<{
            periodEnd: string;
            reporter: string;
            unitName: string;
            part: 'party' | 'council' | 'committee' | 'front' | 'all';
            formKey: string;
            formNameVi: string;
            formNameEn: string;
            state: 'expected' | 'sent' | 'returned' | 'approved' | 'exempt';
            /**
             * Đúng: bản nháp chưa gửi; sai: nội dung đã gửi
             */
            isDraft: boolean;
            savedAt: string;
            document: {
                answers: {
                    [key: string]: {
                        kind: 'yes-no';
                        value: boolean;
                    } | {
                        kind: 'number';
                        value: string;
                    } | {
                        kind: 'share';
                        numerator: number;
                        denominator: number;
                    } | {
                        kind: 'choice';
                        value: string;
                    } | {
                        kind: 'text';
                        value: string;
                    } | {
                        kind: 'date';
                        value: string;
                    } | {
                        kind: 'file';
                        /**
                         * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                         */
                        fileId: string;
                        name: string;
                    } | {
                        kind: 'not-applicable';
                        reason: string;
                    } | null;
                };
                carried: Array<string>;
                statements: Array<{
                    kind: 'obstacle' | 'recommendation';
                    text: string;
                    itemKey: string | null;
                }>;
                reasons: {
                    [key: string]: string;
                };
                secondsSpent: number;
            };
        }>;
    };
};

export type ListTakenOverResponse = ListTakenOverResponses[keyof ListTakenOverResponses];

export type ReadReportData = {
    body?: never;
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query?: {
        receiver?: string;
    };
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}';
};

export type ReadReportErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReportError = ReadReportErrors[keyof ReadReportErrors];

export type ReadReportResponses = {
    /**
     * Default Response
     */
    200: {
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        reporter: string;
        opensAt: string;
        dueAt: string;
        closesAt: string;
        state: 'expected' | 'sent' | 'returned' | 'approved' | 'exempt';
        revision: number;
        approvedRevision: number | null;
        firstSentAt: string | null;
        sentAt: string | null;
        /**
         * Số cảnh báo mà người gửi đã giải thích
         */
        doubts: number;
        reopenedUntil: string | null;
        punctuality: 'on-time' | 'late' | 'not-yet' | 'missing' | 'exempt';
        periodEnd: string;
        whyNotSendable: 'not-open-yet' | 'closed' | 'exempt' | null;
        form: {
            key: string;
            version: number;
            nameVi: string;
            nameEn: string;
            items: Array<{
                key: string;
                no: number;
                nameVi: string;
                nameEn: string;
                kind: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
                unitVi: string | null;
                unitEn: string | null;
                helpVi: string | null;
                options: Array<{
                    key: string;
                    nameVi: string;
                    nameEn: string;
                }>;
                required: boolean;
                every: 'every-report' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';
                carryForward: boolean;
                mayNotApply: boolean;
                asksStatements: boolean;
                conditions: Array<{
                    itemKey: string;
                    is: 'yes' | 'no' | 'answered' | 'not-answered' | 'option' | 'at-least' | 'at-most';
                    option?: string;
                    number?: string;
                }>;
                source: {
                    kind: 'asked' | 'measured' | 'derived';
                    measurement?: string;
                    sumOf?: Array<string>;
                };
            }>;
            /**
             * Phép kiểm tra của biểu mẫu, để kiểm tra ngay khi điền
             */
            checks: Array<{
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'required';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'answer-kind';
                item: string;
                expected: 'yes-no' | 'number' | 'share' | 'choice' | 'text' | 'date' | 'file';
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'range';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                min?: string;
                max?: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'decimals';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                most: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'length';
                item: string;
                min?: number;
                max?: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'choice';
                item: string;
                choices: Array<string>;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'date-exists';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'sum';
                parts: Array<{
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                }>;
                total: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'compare';
                left: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                relation: '=' | '<=' | '<' | '>=' | '>';
                right: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'list-length';
                list: string;
                separator: string;
                count: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'sums-in-text';
                item: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'same-list';
                left: string;
                right: string;
                separator: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'share';
                numerator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                denominator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'percentage';
                percent: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                numerator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                denominator: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'date-in-period';
                item: string;
                daysBefore: number;
                daysAfter: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'dates-in-text';
                item: string;
                daysBefore: number;
                daysAfter: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'compare-dates';
                left: {
                    item: string;
                } | {
                    known: string;
                };
                relation: '=' | '<=' | '<' | '>=' | '>';
                right: {
                    item: string;
                } | {
                    known: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'not-falling';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'jump';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                factor: string;
                leastDistance: string;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'flipped';
                items: Array<string>;
                least: number;
            } | {
                key: string;
                severity: 'stop' | 'warn';
                textVi: string;
                textEn: string;
                kind: 'unusual';
                of: {
                    item: string;
                    part?: 'numerator' | 'denominator';
                } | {
                    constant: string;
                };
                settings?: {
                    measure?: 'count' | 'amount';
                    daysBack?: number;
                    leastValues?: number;
                    leastSameWeekday?: number;
                    width?: number;
                    leastDistance?: string;
                };
            }>;
        };
        period: {
            first: string;
            last: string;
        } | null;
        comparedWith: string | null;
        sent: {
            answers: {
                [key: string]: {
                    kind: 'yes-no';
                    value: boolean;
                } | {
                    kind: 'number';
                    value: string;
                } | {
                    kind: 'share';
                    numerator: number;
                    denominator: number;
                } | {
                    kind: 'choice';
                    value: string;
                } | {
                    kind: 'text';
                    value: string;
                } | {
                    kind: 'date';
                    value: string;
                } | {
                    kind: 'file';
                    /**
                     * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                     */
                    fileId: string;
                    name: string;
                } | {
                    kind: 'not-applicable';
                    reason: string;
                } | null;
            };
            carried: Array<string>;
            statements: Array<{
                kind: 'obstacle' | 'recommendation';
                text: string;
                itemKey: string | null;
            }>;
            reasons: {
                [key: string]: string;
            };
            secondsSpent: number;
        } | null;
        checks: {
            findings: Array<{
                checkKey: string;
                itemKeys: Array<string>;
                params: {
                    [key: string]: string;
                };
                textVi: string;
                textEn: string;
                severity: 'stop' | 'warn';
                reason: string;
            }>;
            notCheckable: Array<{
                checkKey: string;
                itemKeys: Array<string>;
                params: {
                    [key: string]: string;
                };
                textVi: string;
                textEn: string;
                why: string;
            }>;
        } | null;
        draft: {
            revision: number;
            document: {
                answers: {
                    [key: string]: {
                        kind: 'yes-no';
                        value: boolean;
                    } | {
                        kind: 'number';
                        value: string;
                    } | {
                        kind: 'share';
                        numerator: number;
                        denominator: number;
                    } | {
                        kind: 'choice';
                        value: string;
                    } | {
                        kind: 'text';
                        value: string;
                    } | {
                        kind: 'date';
                        value: string;
                    } | {
                        kind: 'file';
                        /**
                         * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                         */
                        fileId: string;
                        name: string;
                    } | {
                        kind: 'not-applicable';
                        reason: string;
                    } | null;
                };
                carried: Array<string>;
                statements: Array<{
                    kind: 'obstacle' | 'recommendation';
                    text: string;
                    itemKey: string | null;
                }>;
                reasons: {
                    [key: string]: string;
                };
                secondsSpent: number;
            };
            savedAt: string;
            savedBy: string;
            savedByName: string;
            device: string;
        } | null;
        previous: {
            periodEnd: string;
            document: {
                answers: {
                    [key: string]: {
                        kind: 'yes-no';
                        value: boolean;
                    } | {
                        kind: 'number';
                        value: string;
                    } | {
                        kind: 'share';
                        numerator: number;
                        denominator: number;
                    } | {
                        kind: 'choice';
                        value: string;
                    } | {
                        kind: 'text';
                        value: string;
                    } | {
                        kind: 'date';
                        value: string;
                    } | {
                        kind: 'file';
                        /**
                         * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                         */
                        fileId: string;
                        name: string;
                    } | {
                        kind: 'not-applicable';
                        reason: string;
                    } | null;
                };
                carried: Array<string>;
                statements: Array<{
                    kind: 'obstacle' | 'recommendation';
                    text: string;
                    itemKey: string | null;
                }>;
                reasons: {
                    [key: string]: string;
                };
                secondsSpent: number;
            };
        } | null;
        lastAnswered: {
            [key: string]: string;
        };
        /**
         * Chỉ tiêu hệ thống tự đo, không hỏi đơn vị
         */
        measured: Array<{
            itemKey: string;
            measurement: string;
            value: number | null;
            of: number | null;
            why: string | null;
            measuredAt: string;
            first: string;
            last: string;
        }>;
        actions: Array<{
            id: string;
            kind: 'sent' | 'returned' | 'approved' | 'reopened' | 'exempted' | 'exemption-ended';
            revision: number;
            at: string;
            actorName: string;
            reason: string | null;
        }>;
    };
};

export type ReadReportResponse = ReadReportResponses[keyof ReadReportResponses];

export type ReadReportFileData = {
    body?: never;
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
        fileId: string;
    };
    query?: {
        receiver?: string;
    };
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/files/{fileId}';
};

export type ReadReportFileErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReportFileError = ReadReportFileErrors[keyof ReadReportFileErrors];

export type ReadReportFileResponses = {
    /**
     * Nội dung tệp, nguyên như đã nhận
     */
    200: unknown;
};

export type SaveDraftData = {
    body: {
        baseRevision: number;
        document: {
            answers: {
                [key: string]: {
                    kind: 'yes-no';
                    value: boolean;
                } | {
                    kind: 'number';
                    value: string;
                } | {
                    kind: 'share';
                    numerator: number;
                    denominator: number;
                } | {
                    kind: 'choice';
                    value: string;
                } | {
                    kind: 'text';
                    value: string;
                } | {
                    kind: 'date';
                    value: string;
                } | {
                    kind: 'file';
                    /**
                     * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                     */
                    fileId: string;
                    name: string;
                } | {
                    kind: 'not-applicable';
                    reason: string;
                } | null;
            };
            carried: Array<string>;
            statements: Array<{
                kind: 'obstacle' | 'recommendation';
                text: string;
                itemKey: string | null;
            }>;
            reasons: {
                [key: string]: string;
            };
            secondsSpent: number;
        };
        device: string;
    };
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query?: never;
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/draft';
};

export type SaveDraftErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SaveDraftError = SaveDraftErrors[keyof SaveDraftErrors];

export type SaveDraftResponses = {
    /**
     * Default Response
     */
    200: {
        revision: number;
        savedAt: string;
    };
};

export type SaveDraftResponse = SaveDraftResponses[keyof SaveDraftResponses];

export type CheckReportData = {
    body: {
        document: {
            answers: {
                [key: string]: {
                    kind: 'yes-no';
                    value: boolean;
                } | {
                    kind: 'number';
                    value: string;
                } | {
                    kind: 'share';
                    numerator: number;
                    denominator: number;
                } | {
                    kind: 'choice';
                    value: string;
                } | {
                    kind: 'text';
                    value: string;
                } | {
                    kind: 'date';
                    value: string;
                } | {
                    kind: 'file';
                    /**
                     * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                     */
                    fileId: string;
                    name: string;
                } | {
                    kind: 'not-applicable';
                    reason: string;
                } | null;
            };
            carried: Array<string>;
            statements: Array<{
                kind: 'obstacle' | 'recommendation';
                text: string;
                itemKey: string | null;
            }>;
            reasons: {
                [key: string]: string;
            };
            secondsSpent: number;
        };
    };
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query?: never;
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/check';
};

export type CheckReportErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CheckReportError = CheckReportErrors[keyof CheckReportErrors];

export type CheckReportResponses = {
    /**
     * Default Response
     */
    200: {
        faults: Array<{
            code: string;
            itemKey: string | null;
        }>;
        findings: Array<{
            checkKey: string;
            itemKeys: Array<string>;
            params: {
                [key: string]: string;
            };
            textVi: string;
            textEn: string;
            severity: 'stop' | 'warn';
            reason: string;
        }>;
        notCheckable: Array<{
            checkKey: string;
            itemKeys: Array<string>;
            params: {
                [key: string]: string;
            };
            textVi: string;
            textEn: string;
            why: string;
        }>;
    };
};

export type CheckReportResponse = CheckReportResponses[keyof CheckReportResponses];

export type SubmitReportData = {
    body: {
        sendKey: string;
        baseRevision: number;
        baseDraft?: number;
        document: {
            answers: {
                [key: string]: {
                    kind: 'yes-no';
                    value: boolean;
                } | {
                    kind: 'number';
                    value: string;
                } | {
                    kind: 'share';
                    numerator: number;
                    denominator: number;
                } | {
                    kind: 'choice';
                    value: string;
                } | {
                    kind: 'text';
                    value: string;
                } | {
                    kind: 'date';
                    value: string;
                } | {
                    kind: 'file';
                    /**
                     * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                     */
                    fileId: string;
                    name: string;
                } | {
                    kind: 'not-applicable';
                    reason: string;
                } | null;
            };
            carried: Array<string>;
            statements: Array<{
                kind: 'obstacle' | 'recommendation';
                text: string;
                itemKey: string | null;
            }>;
            reasons: {
                [key: string]: string;
            };
            secondsSpent: number;
        };
    };
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query?: never;
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/submission';
};

export type SubmitReportErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SubmitReportError = SubmitReportErrors[keyof SubmitReportErrors];

export type SubmitReportResponses = {
    /**
     * Default Response
     */
    200: {
        revision: number;
        sentAt: string;
        isRepeat: boolean;
        notCheckable: Array<{
            checkKey: string;
            itemKeys: Array<string>;
            params: {
                [key: string]: string;
            };
            textVi: string;
            textEn: string;
            why: string;
        }>;
    };
};

export type SubmitReportResponse = SubmitReportResponses[keyof SubmitReportResponses];

export type ReadReviewBoardData = {
    body?: never;
    path: {
        provinceCode: string;
        periodEnd: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
        receiver?: string;
    };
    url: '/api/review-boards/{provinceCode}/{periodEnd}';
};

export type ReadReviewBoardErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReviewBoardError = ReadReviewBoardErrors[keyof ReadReviewBoardErrors];

export type ReadReviewBoardResponses = {
    /**
     * Default Response
     */
    200: {
        now: string;
        provinceName: string;
        forms: Array<{
            formKey: string;
            part: 'party' | 'council' | 'committee' | 'front' | 'all';
            nameVi: string;
            nameEn: string;
        }>;
        reports: Array<{
            reporter: string;
            name: string;
            part: 'party' | 'council' | 'committee' | 'front' | 'all';
            formKey: string;
            state: 'expected' | 'sent' | 'returned' | 'approved' | 'exempt';
            punctuality: 'on-time' | 'late' | 'not-yet' | 'missing' | 'exempt';
            revision: number;
            approvedRevision: number | null;
            returnedRevision: number | null;
            changedAfterApproval: boolean;
            firstSentAt: string | null;
            sentAt: string | null;
            dueAt: string;
            closesAt: string;
            doubts: number;
            reopenedUntil: string | null;
        }>;
    };
};

export type ReadReviewBoardResponse = ReadReviewBoardResponses[keyof ReadReviewBoardResponses];

export type ReturnReportData = {
    body: {
        revision: number;
        reason: string;
        receiver?: string;
    };
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query?: never;
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/return';
};

export type ReturnReportErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReturnReportError = ReturnReportErrors[keyof ReturnReportErrors];

export type ReturnReportResponses = {
    /**
     * Default Response
     */
    200: {
        returnedAt: string;
    };
};

export type ReturnReportResponse = ReturnReportResponses[keyof ReturnReportResponses];

export type ApproveReportsData = {
    body: {
        provinceCode: string;
        periodEnd: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
        receiver?: string;
        reports: Array<{
            reporter: string;
            revision: number;
        }>;
    };
    path?: never;
    query?: never;
    url: '/api/report-approvals';
};

export type ApproveReportsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ApproveReportsError = ApproveReportsErrors[keyof ApproveReportsErrors];

export type ApproveReportsResponses = {
    /**
     * Default Response
     */
    200: {
        approved: Array<string>;
        leftAlone: Array<string>;
    };
};

export type ApproveReportsResponse = ApproveReportsResponses[keyof ApproveReportsResponses];

export type ReopenReportData = {
    body: {
        reason: string;
        until: string;
        receiver?: string;
    };
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query?: never;
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/reopening';
};

export type ReopenReportErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReopenReportError = ReopenReportErrors[keyof ReopenReportErrors];

export type ReopenReportResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type ReopenReportResponse = ReopenReportResponses[keyof ReopenReportResponses];

export type ExemptReportData = {
    body: {
        reason: string;
        exempt: boolean;
        receiver?: string;
    };
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query?: never;
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/exemption';
};

export type ExemptReportErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ExemptReportError = ExemptReportErrors[keyof ExemptReportErrors];

export type ExemptReportResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type ExemptReportResponse = ExemptReportResponses[keyof ExemptReportResponses];

export type ListRegimesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/regimes';
};

export type ListRegimesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListRegimesError = ListRegimesErrors[keyof ListRegimesErrors];

export type ListRegimesResponses = {
    /**
     * Default Response
     */
    200: {
        regimes: Array<{
            regimeNo: number;
            key: string;
            version: number;
            state: 'draft' | 'published';
            validFrom: string;
            validTo: string | null;
            content: {
                nameVi: string;
                nameEn: string;
                legalBasisVi: string | null;
                frequency: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-year' | 'second-half-year' | 'nine-month' | 'year' | 'on-request';
                dataWindow: 'calendar' | 'decree-09-2019';
                requested: {
                    first: string;
                    last: string;
                } | null;
                opens: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
                due: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
                closes: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
                chain: {
                    cutOff: {
                        days: number;
                        count: 'days' | 'working-days';
                        time: string;
                    };
                    reviewed: {
                        days: number;
                        count: 'days' | 'working-days';
                        time: string;
                    };
                    published: {
                        days: number;
                        count: 'days' | 'working-days';
                        time: string;
                    };
                } | null;
                reporters: {
                    level: 'commune' | 'province';
                    provinces: Array<string> | null;
                    units?: Array<string>;
                } | {
                    level: 'body';
                    bodies: Array<string>;
                    receiver?: string;
                };
                forms: Array<{
                    formKey: string;
                    part: 'party' | 'council' | 'committee' | 'front' | null;
                }>;
                throughProvince: boolean;
                toVi: string;
                reminders: Array<{
                    to: 'reporter' | 'reviewer';
                    minutesAfterDue: number;
                }>;
            };
            changedAt: string;
            changedBy: string;
        }>;
    };
};

export type ListRegimesResponse = ListRegimesResponses[keyof ListRegimesResponses];

export type PublishRegimeData = {
    body: {
        key: string;
        validFrom: string;
        content: {
            nameVi: string;
            nameEn: string;
            legalBasisVi: string | null;
            frequency: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-year' | 'second-half-year' | 'nine-month' | 'year' | 'on-request';
            dataWindow: 'calendar' | 'decree-09-2019';
            requested: {
                first: string;
                last: string;
            } | null;
            opens: {
                days: number;
                count: 'days' | 'working-days';
                time: string;
            };
            due: {
                days: number;
                count: 'days' | 'working-days';
                time: string;
            };
            closes: {
                days: number;
                count: 'days' | 'working-days';
                time: string;
            };
            chain: {
                cutOff: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
                reviewed: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
                published: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
            } | null;
            reporters: {
                level: 'commune' | 'province';
                provinces: Array<string> | null;
                units?: Array<string>;
            } | {
                level: 'body';
                bodies: Array<string>;
                receiver?: string;
            };
            forms: Array<{
                formKey: string;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            }>;
            throughProvince: boolean;
            toVi: string;
            reminders: Array<{
                to: 'reporter' | 'reviewer';
                minutesAfterDue: number;
            }>;
        };
    };
    path?: never;
    query?: never;
    url: '/api/regimes';
};

export type PublishRegimeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PublishRegimeError = PublishRegimeErrors[keyof PublishRegimeErrors];

export type PublishRegimeResponses = {
    /**
     * Default Response
     */
    201: {
        regimeNo: number;
        key: string;
        version: number;
        state: 'draft' | 'published';
        validFrom: string;
        validTo: string | null;
        content: {
            nameVi: string;
            nameEn: string;
            legalBasisVi: string | null;
            frequency: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-year' | 'second-half-year' | 'nine-month' | 'year' | 'on-request';
            dataWindow: 'calendar' | 'decree-09-2019';
            requested: {
                first: string;
                last: string;
            } | null;
            opens: {
                days: number;
                count: 'days' | 'working-days';
                time: string;
            };
            due: {
                days: number;
                count: 'days' | 'working-days';
                time: string;
            };
            closes: {
                days: number;
                count: 'days' | 'working-days';
                time: string;
            };
            chain: {
                cutOff: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
                reviewed: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
                published: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
            } | null;
            reporters: {
                level: 'commune' | 'province';
                provinces: Array<string> | null;
                units?: Array<string>;
            } | {
                level: 'body';
                bodies: Array<string>;
                receiver?: string;
            };
            forms: Array<{
                formKey: string;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            }>;
            throughProvince: boolean;
            toVi: string;
            reminders: Array<{
                to: 'reporter' | 'reviewer';
                minutesAfterDue: number;
            }>;
        };
        changedAt: string;
        changedBy: string;
    };
};

export type PublishRegimeResponse = PublishRegimeResponses[keyof PublishRegimeResponses];

export type EndRegimeData = {
    body: {
        validTo: string;
    };
    path: {
        regimeNo: number;
    };
    query?: never;
    url: '/api/regimes/{regimeNo}/end';
};

export type EndRegimeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type EndRegimeError = EndRegimeErrors[keyof EndRegimeErrors];

export type EndRegimeResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type EndRegimeResponse = EndRegimeResponses[keyof EndRegimeResponses];

export type PreviewRegimeData = {
    body: {
        validFrom: string;
        content: {
            nameVi: string;
            nameEn: string;
            legalBasisVi: string | null;
            frequency: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-year' | 'second-half-year' | 'nine-month' | 'year' | 'on-request';
            dataWindow: 'calendar' | 'decree-09-2019';
            requested: {
                first: string;
                last: string;
            } | null;
            opens: {
                days: number;
                count: 'days' | 'working-days';
                time: string;
            };
            due: {
                days: number;
                count: 'days' | 'working-days';
                time: string;
            };
            closes: {
                days: number;
                count: 'days' | 'working-days';
                time: string;
            };
            chain: {
                cutOff: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
                reviewed: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
                published: {
                    days: number;
                    count: 'days' | 'working-days';
                    time: string;
                };
            } | null;
            reporters: {
                level: 'commune' | 'province';
                provinces: Array<string> | null;
                units?: Array<string>;
            } | {
                level: 'body';
                bodies: Array<string>;
                receiver?: string;
            };
            forms: Array<{
                formKey: string;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            }>;
            throughProvince: boolean;
            toVi: string;
            reminders: Array<{
                to: 'reporter' | 'reviewer';
                minutesAfterDue: number;
            }>;
        };
    };
    path?: never;
    query?: never;
    url: '/api/regime-previews';
};

export type PreviewRegimeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PreviewRegimeError = PreviewRegimeErrors[keyof PreviewRegimeErrors];

export type PreviewRegimeResponses = {
    /**
     * Default Response
     */
    200: {
        faults: Array<string>;
        formsNotPublished: Array<string>;
        periods: Array<{
            first: string;
            last: string;
            opensAt: string;
            dueAt: string;
            closesAt: string;
        }>;
        reporters: number;
        reports: number;
    };
};

export type PreviewRegimeResponse = PreviewRegimeResponses[keyof PreviewRegimeResponses];

export type SendBatchData = {
    body: {
        /**
         * Khóa của lô, do bên gửi đặt một lần; gửi lại cùng khóa là cùng một lô
         */
        sendKey: string;
        reports: Array<{
            address: {
                periodEnd: string;
                provinceCode: string;
                reporter: string;
                part: string;
                formKey: string;
            };
            /**
             * Số lần gửi mà bên gửi đã biết; để trống: thay nội dung đang có
             */
            baseRevision?: number;
            /**
             * Như document của submitReport; tệp minh chứng tải lên trước bằng keepFile rồi ghi mã vào câu trả lời
             */
            document: unknown;
        }>;
    };
    path?: never;
    query?: never;
    url: '/api/report-batches';
};

export type SendBatchErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SendBatchError = SendBatchErrors[keyof SendBatchErrors];

export type SendBatchResponses = {
    /**
     * Default Response
     */
    200: {
        isRepeat: boolean;
        results: Array<{
            address: {
                [key: string]: string;
            };
            outcome: 'sent' | 'repeated';
            revision: number;
            sentAt: string;
        } | {
            address: {
                [key: string]: string;
            };
            outcome: 'refused';
            problem: {
                type: string;
                title: string;
                titleEn: string;
                status: number;
                [key: string]: unknown;
            };
        }>;
    };
};

export type SendBatchResponse = SendBatchResponses[keyof SendBatchResponses];

export type ReadBatchRetentionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/batch-retention';
};

export type ReadBatchRetentionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadBatchRetentionError = ReadBatchRetentionErrors[keyof ReadBatchRetentionErrors];

export type ReadBatchRetentionResponses = {
    /**
     * Default Response
     */
    200: {
        days: number;
    };
};

export type ReadBatchRetentionResponse = ReadBatchRetentionResponses[keyof ReadBatchRetentionResponses];

export type SetBatchRetentionData = {
    body: {
        days: number;
    };
    path?: never;
    query?: never;
    url: '/api/batch-retention';
};

export type SetBatchRetentionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetBatchRetentionError = SetBatchRetentionErrors[keyof SetBatchRetentionErrors];

export type SetBatchRetentionResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type SetBatchRetentionResponse = SetBatchRetentionResponses[keyof SetBatchRetentionResponses];

export type ReadReportTemplateData = {
    body?: never;
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query?: {
        lang?: 'vi' | 'en';
    };
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/template.xlsx';
};

export type ReadReportTemplateErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReportTemplateError = ReadReportTemplateErrors[keyof ReadReportTemplateErrors];

export type ReadReportTemplateResponses = {
    /**
     * Tệp XLSX
     */
    200: unknown;
};

export type ReadPlaceTemplateData = {
    body?: never;
    path: {
        provinceCode: string;
        reporter: string;
        periodEnd: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
        lang?: 'vi' | 'en';
    };
    url: '/api/places/{provinceCode}/{reporter}/workbooks/{periodEnd}/template.xlsx';
};

export type ReadPlaceTemplateErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadPlaceTemplateError = ReadPlaceTemplateErrors[keyof ReadPlaceTemplateErrors];

export type ReadPlaceTemplateResponses = {
    /**
     * Tệp XLSX
     */
    200: unknown;
};

export type TakeReportWorkbookData = {
    /**
     * Tệp XLSX đã điền, gửi nguyên dạng
     */
    body: unknown;
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query: {
        as: 'draft' | 'sending';
        /**
         * Do bên gửi đặt một lần cho mỗi lần nộp
         */
        sendKey: string;
    };
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/workbook';
};

export type TakeReportWorkbookErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type TakeReportWorkbookError = TakeReportWorkbookErrors[keyof TakeReportWorkbookErrors];

export type TakeReportWorkbookResponses = {
    /**
     * Default Response
     */
    200: {
        reports: Array<{
            part: string;
            formKey: string;
            revision: number;
        }>;
    };
};

export type TakeReportWorkbookResponse = TakeReportWorkbookResponses[keyof TakeReportWorkbookResponses];

export type TakePlaceWorkbookData = {
    /**
     * Tệp XLSX đã điền, gửi nguyên dạng
     */
    body: unknown;
    path: {
        provinceCode: string;
        reporter: string;
        periodEnd: string;
    };
    query: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
        as: 'draft' | 'sending';
        /**
         * Do bên gửi đặt một lần cho mỗi lần nộp
         */
        sendKey: string;
    };
    url: '/api/places/{provinceCode}/{reporter}/workbooks/{periodEnd}/workbook';
};

export type TakePlaceWorkbookErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type TakePlaceWorkbookError = TakePlaceWorkbookErrors[keyof TakePlaceWorkbookErrors];

export type TakePlaceWorkbookResponses = {
    /**
     * Default Response
     */
    200: {
        reports: Array<{
            part: string;
            formKey: string;
            revision: number;
        }>;
    };
};

export type TakePlaceWorkbookResponse = TakePlaceWorkbookResponses[keyof TakePlaceWorkbookResponses];

export type ReadCompletenessData = {
    body?: never;
    path: {
        periodEnd: string;
    };
    query?: {
        province?: string;
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/report-boards/completeness/{periodEnd}';
};

export type ReadCompletenessErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadCompletenessError = ReadCompletenessErrors[keyof ReadCompletenessErrors];

export type ReadCompletenessResponses = {
    /**
     * Default Response
     */
    200: {
        now: string;
        rows: Array<{
            provinceCode: string;
            provinceName: string;
            formKey: string;
            part: 'party' | 'council' | 'committee' | 'front' | 'all';
            nameVi: string;
            nameEn: string;
            expected: number;
            onTime: number;
            late: number;
            missing: number;
            notYet: number;
            exempt: number;
            returned: number;
            approved: number;
            inDoubt: number;
        }>;
    };
};

export type ReadCompletenessResponse = ReadCompletenessResponses[keyof ReadCompletenessResponses];

export type ReadReportMatrixData = {
    body?: never;
    path: {
        provinceCode: string;
        month: string;
    };
    query?: {
        form?: string;
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/report-boards/matrix/{provinceCode}/{month}';
};

export type ReadReportMatrixErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReportMatrixError = ReadReportMatrixErrors[keyof ReadReportMatrixErrors];

export type ReadReportMatrixResponses = {
    /**
     * Default Response
     */
    200: {
        now: string;
        days: number;
        forms: Array<{
            formKey: string;
            part: 'party' | 'council' | 'committee' | 'front' | 'all';
            nameVi: string;
            nameEn: string;
        }>;
        formKey: string | null;
        units: Array<{
            reporter: string;
            name: string;
            part: 'party' | 'council' | 'committee' | 'front' | 'all';
            cells: Array<'on-time' | 'late' | 'missing' | 'not-yet' | 'returned' | 'exempt' | null>;
        }>;
    };
};

export type ReadReportMatrixResponse = ReadReportMatrixResponses[keyof ReadReportMatrixResponses];

export type ReadBurdenData = {
    body?: never;
    path: {
        first: string;
        last: string;
    };
    query?: {
        province?: string;
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/report-boards/burden/{first}/{last}';
};

export type ReadBurdenErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadBurdenError = ReadBurdenErrors[keyof ReadBurdenErrors];

export type ReadBurdenResponses = {
    /**
     * Default Response
     */
    200: {
        units: Array<{
            code: string;
            name: string;
            reports: number;
            byHand: number;
            takenOver: number;
            measured: number;
            seconds: number;
        }>;
    };
};

export type ReadBurdenResponse = ReadBurdenResponses[keyof ReadBurdenResponses];

export type ReadChangesData = {
    body?: never;
    path: {
        periodEnd: string;
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        formKey: string;
    };
    query: {
        receiver?: string;
        from: number;
        to: number;
    };
    url: '/api/reports/{periodEnd}/{provinceCode}/{reporter}/{part}/{formKey}/changes';
};

export type ReadChangesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadChangesError = ReadChangesErrors[keyof ReadChangesErrors];

export type ReadChangesResponses = {
    /**
     * Default Response
     */
    200: {
        from: {
            revision: number;
            at: string;
            actorName: string;
        };
        to: {
            revision: number;
            at: string;
            actorName: string;
        };
        changes: {
            answers: Array<{
                itemKey: string;
                before: {
                    kind: 'yes-no';
                    value: boolean;
                } | {
                    kind: 'number';
                    value: string;
                } | {
                    kind: 'share';
                    numerator: number;
                    denominator: number;
                } | {
                    kind: 'choice';
                    value: string;
                } | {
                    kind: 'text';
                    value: string;
                } | {
                    kind: 'date';
                    value: string;
                } | {
                    kind: 'file';
                    /**
                     * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                     */
                    fileId: string;
                    name: string;
                } | {
                    kind: 'not-applicable';
                    reason: string;
                } | null;
                after: {
                    kind: 'yes-no';
                    value: boolean;
                } | {
                    kind: 'number';
                    value: string;
                } | {
                    kind: 'share';
                    numerator: number;
                    denominator: number;
                } | {
                    kind: 'choice';
                    value: string;
                } | {
                    kind: 'text';
                    value: string;
                } | {
                    kind: 'date';
                    value: string;
                } | {
                    kind: 'file';
                    /**
                     * Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối
                     */
                    fileId: string;
                    name: string;
                } | {
                    kind: 'not-applicable';
                    reason: string;
                } | null;
            }>;
            statementsGone: Array<{
                kind: 'obstacle' | 'recommendation';
                text: string;
                itemKey: string | null;
            }>;
            statementsNew: Array<{
                kind: 'obstacle' | 'recommendation';
                text: string;
                itemKey: string | null;
            }>;
        };
    };
};

export type ReadChangesResponse = ReadChangesResponses[keyof ReadChangesResponses];

export type ListDifferencesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/report-differences';
};

export type ListDifferencesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListDifferencesError = ListDifferencesErrors[keyof ListDifferencesErrors];

export type ListDifferencesResponses = {
    /**
     * Default Response
     */
    200: {
        differences: Array<{
            home: string;
            id: string;
            kind: string;
            day: string;
            place: string;
            kept: unknown;
            recomputed: unknown;
            foundAt: string;
            lastSeenAt: string;
        }>;
        verifications: Array<{
            startedAt: string;
            byNight: boolean;
            firstDay: string;
            lastDay: string;
            reports: number;
            snapshots: number;
            differences: number;
        }>;
    };
};

export type ListDifferencesResponse = ListDifferencesResponses[keyof ListDifferencesResponses];

export type ListMeasurementsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/measurements';
};

export type ListMeasurementsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListMeasurementsError = ListMeasurementsErrors[keyof ListMeasurementsErrors];

export type ListMeasurementsResponses = {
    /**
     * Default Response
     */
    200: {
        measurements: Array<{
            key: string;
            nameVi: string;
            nameEn: string;
            kind: 'number' | 'share';
            unitVi: string;
            unitEn: string;
            meaningVi: string;
            meaningEn: string;
            over: 'span' | 'last-day';
            rule: string;
            validFrom: string;
            whyNot: Array<{
                code: string;
                textVi: string;
                textEn: string;
            }>;
        }>;
    };
};

export type ListMeasurementsResponse = ListMeasurementsResponses[keyof ListMeasurementsResponses];

export type ReadMeasuredValuesData = {
    body?: never;
    path: {
        key: string;
        first: string;
        last: string;
    };
    query?: {
        province?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/measurements/{key}/values/{first}/{last}';
};

export type ReadMeasuredValuesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadMeasuredValuesError = ReadMeasuredValuesErrors[keyof ReadMeasuredValuesErrors];

export type ReadMeasuredValuesResponses = {
    /**
     * Default Response
     */
    200: {
        measuredAt: string;
        /**
         * Chỉ tiêu đơn vị tự báo được đối chiếu với số đo
         */
        asked: Array<{
            ruleKey: string;
            validFrom: string;
            formKey: string;
            itemKey: string;
            answer: 'yes' | 'no';
            measurement: string;
            operator: 'at-least' | 'at-most';
            bound: number;
            source: string;
            reasonVi: string;
            reasonEn: string;
            itemVi: string;
            itemEn: string;
        }>;
        places: Array<{
            area: string;
            name: string;
            value: number | null;
            of: number | null;
            why: string | null;
            reported: Array<{
                answer: 'yes' | 'no' | null;
                contradicted: boolean;
            }>;
        }>;
    };
};

export type ReadMeasuredValuesResponse = ReadMeasuredValuesResponses[keyof ReadMeasuredValuesResponses];

export type ReadMeasuredEventsData = {
    body?: never;
    path: {
        key: string;
        first: string;
        last: string;
    };
    query: {
        area: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        offset?: number;
    };
    url: '/api/measurements/{key}/events/{first}/{last}';
};

export type ReadMeasuredEventsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadMeasuredEventsError = ReadMeasuredEventsErrors[keyof ReadMeasuredEventsErrors];

export type ReadMeasuredEventsResponses = {
    /**
     * Default Response
     */
    200: {
        measuredAt: string;
        name: string;
        value: number | null;
        of: number | null;
        why: string | null;
        events: Array<{
            at: string;
            area: string;
            name: string;
            part: string | null;
            textVi: string;
            textEn: string;
        }>;
        nextOffset: number | null;
    };
};

export type ReadMeasuredEventsResponse = ReadMeasuredEventsResponses[keyof ReadMeasuredEventsResponses];

export type SendLineReadingsData = {
    body: {
        id: string;
        area: string;
        part: 'party' | 'council' | 'committee' | 'front' | null;
        pages: Array<{
            page: string;
            requests: number;
            failures: number;
            durations: Array<number>;
        }>;
    };
    path?: never;
    query?: never;
    url: '/api/line-readings';
};

export type SendLineReadingsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SendLineReadingsError = SendLineReadingsErrors[keyof SendLineReadingsErrors];

export type SendLineReadingsResponses = {
    /**
     * Default Response
     */
    200: {
        kept: number;
    };
};

export type SendLineReadingsResponse = SendLineReadingsResponses[keyof SendLineReadingsResponses];

export type ListMeasurementRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/measurement-rules';
};

export type ListMeasurementRulesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListMeasurementRulesError = ListMeasurementRulesErrors[keyof ListMeasurementRulesErrors];

export type ListMeasurementRulesResponses = {
    /**
     * Default Response
     */
    200: {
        rules: Array<{
            ruleKey: string;
            validFrom: string;
            formKey: string;
            itemKey: string;
            answer: 'yes' | 'no';
            measurement: string;
            operator: 'at-least' | 'at-most';
            bound: number;
            source: string;
            reasonVi: string;
            reasonEn: string;
        }>;
    };
};

export type ListMeasurementRulesResponse = ListMeasurementRulesResponses[keyof ListMeasurementRulesResponses];

export type ListContradictionsData = {
    body?: never;
    path?: never;
    query?: {
        day?: string;
        province?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        outcome?: 'not-checked' | 'verified' | 'contradicted';
        offset?: number;
    };
    url: '/api/contradictions';
};

export type ListContradictionsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListContradictionsError = ListContradictionsErrors[keyof ListContradictionsErrors];

export type ListContradictionsResponses = {
    /**
     * Default Response
     */
    200: {
        day: string | null;
        contradictions: Array<{
            periodEnd: string;
            reporter: string;
            part: 'party' | 'council' | 'committee' | 'front' | 'all';
            ruleKey: string;
            revision: number;
            value: number;
            of: number | null;
            since: string;
            measuredAt: string;
            firstDay: string;
            formKey: string;
            itemKey: string;
            answer: 'yes' | 'no';
            measurement: string;
            operator: 'at-least' | 'at-most';
            bound: number;
            source: string;
            reasonVi: string;
            reasonEn: string;
            outcome: 'not-checked' | 'verified' | 'contradicted';
            words: string | null;
            evidence: string | null;
            checkedAt: string | null;
            checkerName: string | null;
            checks: number;
            provinceCode: string;
            provinceName: string;
            area: string;
            name: string;
            itemVi: string;
            itemEn: string;
            /**
             * Người hỏi được kiểm chứng mâu thuẫn này
             */
            mayCheck: boolean;
        }>;
        nextOffset: number | null;
    };
};

export type ListContradictionsResponse = ListContradictionsResponses[keyof ListContradictionsResponses];

export type SumContradictionsData = {
    body?: never;
    path?: never;
    query?: {
        day?: string;
        province?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/contradiction-sums';
};

export type SumContradictionsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SumContradictionsError = SumContradictionsErrors[keyof SumContradictionsErrors];

export type SumContradictionsResponses = {
    /**
     * Default Response
     */
    200: {
        day: string | null;
        provinces: Array<{
            provinceCode: string;
            name: string;
            notChecked: number;
            verified: number;
            contradicted: number;
        }>;
    };
};

export type SumContradictionsResponse = SumContradictionsResponses[keyof SumContradictionsResponses];

export type CheckContradictionData = {
    body: {
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
        ruleKey: string;
        since: string;
        seen: number;
        outcome: 'not-checked' | 'verified' | 'contradicted';
        words: string;
        evidence: string;
    };
    path?: never;
    query?: never;
    url: '/api/contradiction-checks';
};

export type CheckContradictionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CheckContradictionError = CheckContradictionErrors[keyof CheckContradictionErrors];

export type CheckContradictionResponses = {
    /**
     * Default Response
     */
    200: {
        outcome: 'not-checked' | 'verified' | 'contradicted';
        checks: number;
    };
};

export type CheckContradictionResponse = CheckContradictionResponses[keyof CheckContradictionResponses];

export type ListMeasurementRuleVersionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/measurement-rule-versions';
};

export type ListMeasurementRuleVersionsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListMeasurementRuleVersionsError = ListMeasurementRuleVersionsErrors[keyof ListMeasurementRuleVersionsErrors];

export type ListMeasurementRuleVersionsResponses = {
    /**
     * Default Response
     */
    200: {
        versions: Array<{
            ruleKey: string;
            validFrom: string;
            formKey: string;
            itemKey: string;
            answer: 'yes' | 'no';
            measurement: string;
            operator: 'at-least' | 'at-most';
            bound: number;
            source: string;
            reasonVi: string;
            reasonEn: string;
            inForce: boolean;
            recorderName: string | null;
            itemVi: string;
            itemEn: string;
        }>;
        forms: Array<{
            formKey: string;
            nameVi: string;
            nameEn: string;
            items: Array<{
                key: string;
                nameVi: string;
                nameEn: string;
            }>;
        }>;
    };
};

export type ListMeasurementRuleVersionsResponse = ListMeasurementRuleVersionsResponses[keyof ListMeasurementRuleVersionsResponses];

export type SetMeasurementRuleData = {
    body: {
        validFrom: string;
        formKey: string;
        itemKey: string;
        answer: 'yes' | 'no';
        measurement: string;
        operator: 'at-least' | 'at-most';
        bound: number;
        source: string;
        reasonVi: string;
        reasonEn: string;
    };
    path: {
        ruleKey: string;
    };
    query?: never;
    url: '/api/measurement-rules/{ruleKey}';
};

export type SetMeasurementRuleErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetMeasurementRuleError = SetMeasurementRuleErrors[keyof SetMeasurementRuleErrors];

export type SetMeasurementRuleResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type SetMeasurementRuleResponse = SetMeasurementRuleResponses[keyof SetMeasurementRuleResponses];

export type EndMeasurementRuleData = {
    body: {
        validFrom: string;
        source: string;
    };
    path: {
        ruleKey: string;
    };
    query?: never;
    url: '/api/measurement-rules/{ruleKey}/end';
};

export type EndMeasurementRuleErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type EndMeasurementRuleError = EndMeasurementRuleErrors[keyof EndMeasurementRuleErrors];

export type EndMeasurementRuleResponses = {
    /**
     * Không có nội dung
     */
    204: void;
};

export type EndMeasurementRuleResponse = EndMeasurementRuleResponses[keyof EndMeasurementRuleResponses];

export type TryMeasurementRuleData = {
    body: {
        day: string;
        formKey: string;
        itemKey: string;
        answer: 'yes' | 'no';
        measurement: string;
        operator: 'at-least' | 'at-most';
        bound: number;
    };
    path?: never;
    query?: never;
    url: '/api/measurement-rule-trials';
};

export type TryMeasurementRuleErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type TryMeasurementRuleError = TryMeasurementRuleErrors[keyof TryMeasurementRuleErrors];

export type TryMeasurementRuleResponses = {
    /**
     * Default Response
     */
    200: {
        reports: number;
        answered: number;
        unmeasured: number;
        found: number;
        named: Array<{
            area: string;
            name: string;
            provinceName: string;
            part: string;
            value: number;
            of: number | null;
            firstDay: string;
        }>;
    };
};

export type TryMeasurementRuleResponse = TryMeasurementRuleResponses[keyof TryMeasurementRuleResponses];

export type ReadTaxonomyData = {
    body?: never;
    path?: never;
    query?: {
        version?: number;
    };
    url: '/api/themes/taxonomy';
};

export type ReadTaxonomyErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadTaxonomyError = ReadTaxonomyErrors[keyof ReadTaxonomyErrors];

export type ReadTaxonomyResponses = {
    /**
     * Default Response
     */
    200: {
        versionNo: number;
        inForce: number;
        themes: Array<{
            key: string;
            nameVi: string;
            nameEn: string;
            definition: string;
            phrases: Array<{
                text: string;
                blocks: Array<'general' | 'party' | 'council' | 'committee' | 'front'>;
                weight: number;
            }>;
        }>;
        words: Array<{
            role: 'abbreviation' | 'mark' | 'who' | 'topic' | 'field' | 'english';
            name: string;
            words: Array<string>;
        }>;
        versions: Array<{
            versionNo: number;
            shipped: boolean;
            note: string;
            publishedAt: string;
            publishedBy: string;
        }>;
    };
};

export type ReadTaxonomyResponse = ReadTaxonomyResponses[keyof ReadTaxonomyResponses];

export type PublishTaxonomyData = {
    body: {
        revision: number;
        note: string;
    };
    path?: never;
    query?: never;
    url: '/api/themes/taxonomy';
};

export type PublishTaxonomyErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PublishTaxonomyError = PublishTaxonomyErrors[keyof PublishTaxonomyErrors];

export type PublishTaxonomyResponses = {
    /**
     * Default Response
     */
    201: {
        versionNo: number;
    };
};

export type PublishTaxonomyResponse = PublishTaxonomyResponses[keyof PublishTaxonomyResponses];

export type ReadThemeDraftData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/themes/draft';
};

export type ReadThemeDraftErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadThemeDraftError = ReadThemeDraftErrors[keyof ReadThemeDraftErrors];

export type ReadThemeDraftResponses = {
    /**
     * Default Response
     */
    200: {
        draft: {
            basedOn: number;
            revision: number;
            themes: Array<{
                key: string;
                nameVi: string;
                nameEn: string;
                definition: string;
                phrases: Array<{
                    text: string;
                    blocks: Array<'general' | 'party' | 'council' | 'committee' | 'front'>;
                    weight: number;
                }>;
            }>;
            changedAt: string;
            changedBy: string;
        } | null;
    };
};

export type ReadThemeDraftResponse = ReadThemeDraftResponses[keyof ReadThemeDraftResponses];

export type SaveThemeInDraftData = {
    body: {
        revision: number;
        theme: {
            key: string;
            nameVi: string;
            nameEn: string;
            definition: string;
            phrases: Array<{
                text: string;
                blocks: Array<'general' | 'party' | 'council' | 'committee' | 'front'>;
                weight: number;
            }>;
        };
    };
    path?: never;
    query?: never;
    url: '/api/themes/draft';
};

export type SaveThemeInDraftErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SaveThemeInDraftError = SaveThemeInDraftErrors[keyof SaveThemeInDraftErrors];

export type SaveThemeInDraftResponses = {
    /**
     * Default Response
     */
    200: {
        basedOn: number;
        revision: number;
        themes: Array<{
            key: string;
            nameVi: string;
            nameEn: string;
            definition: string;
            phrases: Array<{
                text: string;
                blocks: Array<'general' | 'party' | 'council' | 'committee' | 'front'>;
                weight: number;
            }>;
        }>;
        changedAt: string;
        changedBy: string;
    };
};

export type SaveThemeInDraftResponse = SaveThemeInDraftResponses[keyof SaveThemeInDraftResponses];

export type RemoveThemeFromDraftData = {
    body: {
        revision: number;
        key: string;
    };
    path?: never;
    query?: never;
    url: '/api/themes/draft/removal';
};

export type RemoveThemeFromDraftErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type RemoveThemeFromDraftError = RemoveThemeFromDraftErrors[keyof RemoveThemeFromDraftErrors];

export type RemoveThemeFromDraftResponses = {
    /**
     * Default Response
     */
    200: {
        basedOn: number;
        revision: number;
        themes: Array<{
            key: string;
            nameVi: string;
            nameEn: string;
            definition: string;
            phrases: Array<{
                text: string;
                blocks: Array<'general' | 'party' | 'council' | 'committee' | 'front'>;
                weight: number;
            }>;
        }>;
        changedAt: string;
        changedBy: string;
    };
};

export type RemoveThemeFromDraftResponse = RemoveThemeFromDraftResponses[keyof RemoveThemeFromDraftResponses];

export type DiscardThemeDraftData = {
    body: {
        revision: number;
    };
    path?: never;
    query?: never;
    url: '/api/themes/draft/discarding';
};

export type DiscardThemeDraftErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type DiscardThemeDraftError = DiscardThemeDraftErrors[keyof DiscardThemeDraftErrors];

export type DiscardThemeDraftResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type DiscardThemeDraftResponse = DiscardThemeDraftResponses[keyof DiscardThemeDraftResponses];

export type SuggestThemesData = {
    body: {
        text: string;
        block: 'general' | 'party' | 'council' | 'committee' | 'front';
        kind: 'obstacle' | 'recommendation';
    };
    path?: never;
    query?: never;
    url: '/api/themes/suggestions';
};

export type SuggestThemesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SuggestThemesError = SuggestThemesErrors[keyof SuggestThemesErrors];

export type SuggestThemesResponses = {
    /**
     * Default Response
     */
    200: {
        themes: Array<{
            theme: string;
            confidence: number;
            phrase: string | null;
        }>;
        similar: Array<{
            text: string;
            communes: number;
            likeness: number;
            theme: string;
        }>;
    };
};

export type SuggestThemesResponse = SuggestThemesResponses[keyof SuggestThemesResponses];

export type SuggestStatementsData = {
    body: {
        text: string;
        block: 'general' | 'party' | 'council' | 'committee' | 'front';
        kind: 'obstacle' | 'recommendation';
    };
    path: {
        provinceCode: string;
        reporter: string;
        part: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    query?: never;
    url: '/api/places/{provinceCode}/{reporter}/{part}/statement-suggestions';
};

export type SuggestStatementsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SuggestStatementsError = SuggestStatementsErrors[keyof SuggestStatementsErrors];

export type SuggestStatementsResponses = {
    /**
     * Default Response
     */
    200: {
        theme: {
            key: string;
            nameVi: string;
            nameEn: string;
            confidence: number;
        } | null;
        wordings: Array<{
            text: string;
            origin: 'own' | 'province' | 'example';
        }>;
    };
};

export type SuggestStatementsResponse = SuggestStatementsResponses[keyof SuggestStatementsResponses];

export type ListDoubtfulStatementsData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        block?: 'general' | 'party' | 'council' | 'committee' | 'front';
        kind?: 'obstacle' | 'recommendation';
        theme?: string;
        limit?: number;
        offset?: number;
    };
    url: '/api/themes/doubtful-statements';
};

export type ListDoubtfulStatementsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListDoubtfulStatementsError = ListDoubtfulStatementsErrors[keyof ListDoubtfulStatementsErrors];

export type ListDoubtfulStatementsResponses = {
    /**
     * Default Response
     */
    200: {
        date: string;
        revision: number;
        synthetic: string | null;
        versionNo: number;
        all: number;
        doubtfulBelow: number;
        statements: Array<{
            block: 'general' | 'party' | 'council' | 'committee' | 'front';
            kind: 'obstacle' | 'recommendation';
            statement: string;
            communes: number;
            theme: string;
            decidedByPerson: boolean;
            chosen: string;
            confidence: number;
            phrase: string | null;
            alternatives: Array<{
                theme: string;
                confidence: number;
            }>;
        }>;
    };
};

export type ListDoubtfulStatementsResponse = ListDoubtfulStatementsResponses[keyof ListDoubtfulStatementsResponses];

export type ListThemeCorrectionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/themes/corrections';
};

export type ListThemeCorrectionsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListThemeCorrectionsError = ListThemeCorrectionsErrors[keyof ListThemeCorrectionsErrors];

export type ListThemeCorrectionsResponses = {
    /**
     * Default Response
     */
    200: {
        corrections: Array<{
            correctionNo: number;
            block: 'general' | 'party' | 'council' | 'committee' | 'front';
            statement: string;
            theme: string;
            definition: string;
            chosenTheme: string;
            confidence: number;
            versionNo: number;
            reason: string;
            decidedAt: string;
            decidedBy: string;
        }>;
    };
};

export type ListThemeCorrectionsResponse = ListThemeCorrectionsResponses[keyof ListThemeCorrectionsResponses];

export type CorrectThemeData = {
    body: {
        block: 'general' | 'party' | 'council' | 'committee' | 'front';
        statement: string;
        theme: string;
        reason: string;
    };
    path?: never;
    query?: never;
    url: '/api/themes/corrections';
};

export type CorrectThemeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CorrectThemeError = CorrectThemeErrors[keyof CorrectThemeErrors];

export type CorrectThemeResponses = {
    /**
     * Default Response
     */
    201: {
        correctionNo: number;
        block: 'general' | 'party' | 'council' | 'committee' | 'front';
        statement: string;
        theme: string;
        definition: string;
        chosenTheme: string;
        confidence: number;
        versionNo: number;
        reason: string;
        decidedAt: string;
        decidedBy: string;
    };
};

export type CorrectThemeResponse = CorrectThemeResponses[keyof CorrectThemeResponses];

export type ReadThemesOfDayData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        block?: 'general' | 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/themes/of-day';
};

export type ReadThemesOfDayErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadThemesOfDayError = ReadThemesOfDayErrors[keyof ReadThemesOfDayErrors];

export type ReadThemesOfDayResponses = {
    /**
     * Default Response
     */
    200: {
        date: string;
        revision: number;
        synthetic: string | null;
        versionNo: number;
        themes: Array<{
            theme: string;
            kind: 'obstacle' | 'recommendation';
            statements: number;
            communes: number;
            of: number;
            provinces: Array<{
                code: string;
                name: string;
                communes: number;
                of: number;
            }>;
        }>;
        said: Array<{
            kind: 'obstacle' | 'recommendation';
            withIssue: number;
            withoutIssue: number;
            silent: number;
            of: number;
        }>;
    };
};

export type ReadThemesOfDayResponse = ReadThemesOfDayResponses[keyof ReadThemesOfDayResponses];

export type ReadReadinessData = {
    body?: never;
    path?: never;
    query?: {
        provinceCode?: string;
    };
    url: '/api/readiness-checklist';
};

export type ReadReadinessErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReadinessError = ReadReadinessErrors[keyof ReadReadinessErrors];

export type ReadReadinessResponses = {
    /**
     * Default Response
     */
    200: {
        checklist: {
            head: {
                stateOn: string;
                source: string;
                importedAt: string;
                importedBy: string;
                provinces: number;
                silent: Array<{
                    provinceCode: string;
                    provinceName: string;
                }>;
            };
            items: Array<{
                key: string;
                section: string;
                name: {
                    vi: string;
                    en: string;
                };
                donePublished: number | null;
                reportedPublished: number | null;
                doneComputed: number | null;
                reportedComputed: number;
                agrees: boolean | null;
                noteVi: string | null;
                provinces: Array<{
                    provinceCode: string;
                    provinceName: string;
                    publishedName: string | null;
                    state: 'finished' | 'not-finished' | 'not-listed' | 'not-reported';
                    difficultyVi: string | null;
                }>;
            }>;
        } | null;
    };
};

export type ReadReadinessResponse = ReadReadinessResponses[keyof ReadReadinessResponses];

export type ReadRecommendationsData = {
    body?: never;
    path?: never;
    query?: {
        provinceCode?: string;
    };
    url: '/api/readiness-recommendations';
};

export type ReadRecommendationsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadRecommendationsError = ReadRecommendationsErrors[keyof ReadRecommendationsErrors];

export type ReadRecommendationsResponses = {
    /**
     * Default Response
     */
    200: {
        list: {
            head: {
                stateOn: string;
                source: string;
                importedAt: string;
                importedBy: string;
            };
            recommendations: Array<{
                provinceCode: string;
                provinceName: string;
                publishedName: string;
                section: string;
                itemVi: string | null;
                itemEn: string | null;
                textVi: string;
                line: number;
            }>;
        } | null;
    };
};

export type ReadRecommendationsResponse = ReadRecommendationsResponses[keyof ReadRecommendationsResponses];

export type ReadReadinessExportData = {
    body?: never;
    path?: never;
    query: {
        provinceCode?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/readiness-checklist/export';
};

export type ReadReadinessExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ReadIssuedDocumentsData = {
    body?: never;
    path?: never;
    query?: {
        provinceCode?: string;
    };
    url: '/api/issued-documents';
};

export type ReadIssuedDocumentsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadIssuedDocumentsError = ReadIssuedDocumentsErrors[keyof ReadIssuedDocumentsErrors];

export type ReadIssuedDocumentsResponses = {
    /**
     * Default Response
     */
    200: {
        day: string;
        kinds: Array<{
            key: string;
            name: {
                vi: string;
                en: string;
            };
            basisVi: string;
            published: {
                kindKey: string;
                stateOn: string;
                source: string;
                notIssued: number;
            } | null;
            counts: {
                notIssued: number;
                drafting: number;
                issued: number;
                notStated: number;
            };
            provinces: Array<{
                provinceCode: string;
                provinceName: string;
                statement: {
                    provinceCode: string;
                    kindKey: string;
                    state: 'not-issued' | 'drafting' | 'issued';
                    statedOn: string;
                    documentNumber: string | null;
                    issuedOn: string | null;
                    noteVi: string | null;
                    origin: 'published' | 'entered';
                    source: string;
                    recordedAt: string;
                    recordedBy: string;
                } | null;
            }>;
        }>;
    };
};

export type ReadIssuedDocumentsResponse = ReadIssuedDocumentsResponses[keyof ReadIssuedDocumentsResponses];

export type ReadIssuedDocumentsExportData = {
    body?: never;
    path?: never;
    query: {
        provinceCode?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/issued-documents/export';
};

export type ReadIssuedDocumentsExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ReadDocumentStatementsData = {
    body?: never;
    path: {
        kindKey: string;
        provinceCode: string;
    };
    query?: never;
    url: '/api/issued-documents/{kindKey}/{provinceCode}';
};

export type ReadDocumentStatementsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadDocumentStatementsError = ReadDocumentStatementsErrors[keyof ReadDocumentStatementsErrors];

export type ReadDocumentStatementsResponses = {
    /**
     * Default Response
     */
    200: {
        statements: Array<{
            provinceCode: string;
            kindKey: string;
            state: 'not-issued' | 'drafting' | 'issued';
            statedOn: string;
            documentNumber: string | null;
            issuedOn: string | null;
            noteVi: string | null;
            origin: 'published' | 'entered';
            source: string;
            recordedAt: string;
            recordedBy: string;
        }>;
    };
};

export type ReadDocumentStatementsResponse = ReadDocumentStatementsResponses[keyof ReadDocumentStatementsResponses];

export type StateDocumentData = {
    body: {
        state: 'not-issued' | 'drafting' | 'issued';
        statedOn: string;
        documentNumber: string | null;
        issuedOn: string | null;
        noteVi: string | null;
    };
    path: {
        kindKey: string;
        provinceCode: string;
    };
    query?: never;
    url: '/api/issued-documents/{kindKey}/{provinceCode}';
};

export type StateDocumentErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type StateDocumentError = StateDocumentErrors[keyof StateDocumentErrors];

export type StateDocumentResponses = {
    /**
     * Default Response
     */
    200: {
        recordedAt: string;
    };
};

export type StateDocumentResponse = StateDocumentResponses[keyof StateDocumentResponses];

export type ReadMinistryRolloutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/ministry-rollout';
};

export type ReadMinistryRolloutErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadMinistryRolloutError = ReadMinistryRolloutErrors[keyof ReadMinistryRolloutErrors];

export type ReadMinistryRolloutResponses = {
    /**
     * Default Response
     */
    200: {
        rollout: {
            head: {
                stateOn: string;
                source: string;
                importedAt: string;
                importedBy: string;
                deployed: number;
                required: number;
            };
            rows: Array<{
                ministryVi: string;
                deployed: number;
                required: number;
                percentPublished: string | null;
                percentComputed: string | null;
                flag: 'percent-hundred-times-too-small' | 'percent-hundred-times-too-large' | 'percent-of-more-than-all' | 'percent-cut-off' | 'percent-differs' | 'nothing-required' | 'not-published' | null;
                toldVi: string | null;
                toldEn: string | null;
                line: number;
            }>;
        } | null;
    };
};

export type ReadMinistryRolloutResponse = ReadMinistryRolloutResponses[keyof ReadMinistryRolloutResponses];

export type ReadMinistryRolloutExportData = {
    body?: never;
    path?: never;
    query: {
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/ministry-rollout/export';
};

export type ReadMinistryRolloutExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ListServicePointsData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/service-points';
};

export type ListServicePointsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListServicePointsError = ListServicePointsErrors[keyof ListServicePointsErrors];

export type ListServicePointsResponses = {
    /**
     * Default Response
     */
    200: {
        points: Array<{
            id: string;
            version: number;
            area: string;
            kind: 'province-centre' | 'commune-centre' | 'help-point';
            name: string;
            address: string;
            hotline: string;
            openingHours: string;
            procedures: Array<string>;
            state: 'published' | 'withdrawn';
            reason: string | null;
            invented: boolean;
            recordedAt: string;
            recordedBy: string;
            place: string;
        }>;
        counts: Array<{
            kind: 'province-centre' | 'commune-centre' | 'help-point';
            points: number;
            areas: number;
            invented: number;
        }>;
        next: string | null;
    };
};

export type ListServicePointsResponse = ListServicePointsResponses[keyof ListServicePointsResponses];

export type PublishServicePointData = {
    body: {
        area: string;
        kind: 'province-centre' | 'commune-centre' | 'help-point';
        name: string;
        address: string;
        hotline: string;
        openingHours: string;
        procedures: Array<string>;
    };
    path?: never;
    query?: never;
    url: '/api/service-points';
};

export type PublishServicePointErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PublishServicePointError = PublishServicePointErrors[keyof PublishServicePointErrors];

export type PublishServicePointResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
        area: string;
        kind: 'province-centre' | 'commune-centre' | 'help-point';
        name: string;
        address: string;
        hotline: string;
        openingHours: string;
        procedures: Array<string>;
        state: 'published' | 'withdrawn';
        reason: string | null;
        invented: boolean;
        recordedAt: string;
        recordedBy: string;
    };
};

export type PublishServicePointResponse = PublishServicePointResponses[keyof PublishServicePointResponses];

export type ListServicePointsExportData = {
    body?: never;
    path?: never;
    query: {
        area?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/service-points/export';
};

export type ListServicePointsExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ReadServicePointData = {
    body?: never;
    path: {
        pointId: string;
    };
    query: {
        area: string;
    };
    url: '/api/service-points/{pointId}';
};

export type ReadServicePointErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadServicePointError = ReadServicePointErrors[keyof ReadServicePointErrors];

export type ReadServicePointResponses = {
    /**
     * Default Response
     */
    200: {
        versions: Array<{
            id: string;
            version: number;
            area: string;
            kind: 'province-centre' | 'commune-centre' | 'help-point';
            name: string;
            address: string;
            hotline: string;
            openingHours: string;
            procedures: Array<string>;
            state: 'published' | 'withdrawn';
            reason: string | null;
            invented: boolean;
            recordedAt: string;
            recordedBy: string;
        }>;
    };
};

export type ReadServicePointResponse = ReadServicePointResponses[keyof ReadServicePointResponses];

export type ChangeServicePointData = {
    body: {
        area: string;
        version: number;
        kind: 'province-centre' | 'commune-centre' | 'help-point';
        name: string;
        address: string;
        hotline: string;
        openingHours: string;
        procedures: Array<string>;
    };
    path: {
        pointId: string;
    };
    query?: never;
    url: '/api/service-points/{pointId}/versions';
};

export type ChangeServicePointErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ChangeServicePointError = ChangeServicePointErrors[keyof ChangeServicePointErrors];

export type ChangeServicePointResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
        area: string;
        kind: 'province-centre' | 'commune-centre' | 'help-point';
        name: string;
        address: string;
        hotline: string;
        openingHours: string;
        procedures: Array<string>;
        state: 'published' | 'withdrawn';
        reason: string | null;
        invented: boolean;
        recordedAt: string;
        recordedBy: string;
    };
};

export type ChangeServicePointResponse = ChangeServicePointResponses[keyof ChangeServicePointResponses];

export type WithdrawServicePointData = {
    body: {
        area: string;
        version: number;
        reason: string;
    };
    path: {
        pointId: string;
    };
    query?: never;
    url: '/api/service-points/{pointId}/withdrawal';
};

export type WithdrawServicePointErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type WithdrawServicePointError = WithdrawServicePointErrors[keyof WithdrawServicePointErrors];

export type WithdrawServicePointResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
        area: string;
        kind: 'province-centre' | 'commune-centre' | 'help-point';
        name: string;
        address: string;
        hotline: string;
        openingHours: string;
        procedures: Array<string>;
        state: 'published' | 'withdrawn';
        reason: string | null;
        invented: boolean;
        recordedAt: string;
        recordedBy: string;
    };
};

export type WithdrawServicePointResponse = WithdrawServicePointResponses[keyof WithdrawServicePointResponses];

export type ReadReportingPracticeData = {
    body?: never;
    path: {
        provinceCode: string;
        reporter: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/practice/places/{provinceCode}/{reporter}';
};

export type ReadReportingPracticeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    503: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReportingPracticeError = ReadReportingPracticeErrors[keyof ReadReportingPracticeErrors];

export type ReadReportingPracticeResponses = {
    /**
     * Default Response
     */
    200: {
        exercises: Array<{
            key: 'daily-report' | 'returned-report' | 'review';
            day: string;
            /**
             * Số mục phải điền, hoặc số báo cáo phải xem
             */
            items: number;
            steps: Array<{
                key: string;
                isDone: boolean;
            }>;
        }>;
    };
};

export type ReadReportingPracticeResponse = ReadReportingPracticeResponses[keyof ReadReportingPracticeResponses];

export type StartReportingPracticeData = {
    body: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    path: {
        provinceCode: string;
        reporter: string;
    };
    query?: never;
    url: '/api/practice/places/{provinceCode}/{reporter}/start';
};

export type StartReportingPracticeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    503: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type StartReportingPracticeError = StartReportingPracticeErrors[keyof StartReportingPracticeErrors];

export type StartReportingPracticeResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type StartReportingPracticeResponse = StartReportingPracticeResponses[keyof StartReportingPracticeResponses];

export type ReadReviewPracticeData = {
    body?: never;
    path: {
        provinceCode: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/practice/reviews/{provinceCode}';
};

export type ReadReviewPracticeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    503: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReviewPracticeError = ReadReviewPracticeErrors[keyof ReadReviewPracticeErrors];

export type ReadReviewPracticeResponses = {
    /**
     * Default Response
     */
    200: {
        exercises: Array<{
            key: 'daily-report' | 'returned-report' | 'review';
            day: string;
            /**
             * Số mục phải điền, hoặc số báo cáo phải xem
             */
            items: number;
            steps: Array<{
                key: string;
                isDone: boolean;
            }>;
        }>;
    };
};

export type ReadReviewPracticeResponse = ReadReviewPracticeResponses[keyof ReadReviewPracticeResponses];

export type StartReviewPracticeData = {
    body: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    path: {
        provinceCode: string;
    };
    query?: never;
    url: '/api/practice/reviews/{provinceCode}/start';
};

export type StartReviewPracticeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    503: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type StartReviewPracticeError = StartReviewPracticeErrors[keyof StartReviewPracticeErrors];

export type StartReviewPracticeResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type StartReviewPracticeResponse = StartReviewPracticeResponses[keyof StartReviewPracticeResponses];

export type ReadFirstDayData = {
    body?: never;
    path: {
        provinceCode: string;
        reporter: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/first-days/{provinceCode}/{reporter}';
};

export type ReadFirstDayErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadFirstDayError = ReadFirstDayErrors[keyof ReadFirstDayErrors];

export type ReadFirstDayResponses = {
    /**
     * Default Response
     */
    200: {
        items: Array<{
            key: 'accounts' | 'passwords' | 'second-factor' | 'addresses' | 'deputies' | 'guide-read' | 'practice-done' | 'first-report' | 'service-point' | 'equipment-tried';
            /**
             * Hệ thống tự thấy, không ai phải đánh dấu
             */
            seen: boolean;
            isDone: boolean;
            done: number | null;
            of: number | null;
            mark: {
                itemKey: string;
                isDone: boolean;
                at: string;
                byName: string;
            } | null;
        }>;
    };
};

export type ReadFirstDayResponse = ReadFirstDayResponses[keyof ReadFirstDayResponses];

export type MarkFirstDayData = {
    body: {
        itemKey: 'guide-read' | 'practice-done' | 'equipment-tried';
        isDone: boolean;
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    path: {
        provinceCode: string;
        reporter: string;
    };
    query?: never;
    url: '/api/first-days/{provinceCode}/{reporter}/marks';
};

export type MarkFirstDayErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type MarkFirstDayError = MarkFirstDayErrors[keyof MarkFirstDayErrors];

export type MarkFirstDayResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type MarkFirstDayResponse = MarkFirstDayResponses[keyof MarkFirstDayResponses];

export type ListFirstDaysData = {
    body?: never;
    path: {
        provinceCode: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/first-days/{provinceCode}';
};

export type ListFirstDaysErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListFirstDaysError = ListFirstDaysErrors[keyof ListFirstDaysErrors];

export type ListFirstDaysResponses = {
    /**
     * Default Response
     */
    200: {
        communes: Array<{
            code: string;
            name: string;
            done: number;
            open: Array<'accounts' | 'passwords' | 'second-factor' | 'addresses' | 'deputies' | 'guide-read' | 'practice-done' | 'first-report' | 'service-point' | 'equipment-tried'>;
        }>;
    };
};

export type ListFirstDaysResponse = ListFirstDaysResponses[keyof ListFirstDaysResponses];

export type ReadCommunicationTextsData = {
    body?: never;
    path?: never;
    query: {
        area: string;
        pointId?: string;
    };
    url: '/api/communication-texts';
};

export type ReadCommunicationTextsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadCommunicationTextsError = ReadCommunicationTextsErrors[keyof ReadCommunicationTextsErrors];

export type ReadCommunicationTextsResponses = {
    /**
     * Default Response
     */
    200: {
        version: string;
        unit: string;
        pointId: string | null;
        points: Array<{
            id: string;
            name: string;
        }>;
        texts: Array<{
            key: string;
            channel: 'press' | 'radio' | 'leaflet' | 'portal' | 'social' | 'group';
            nameVi: string;
            nameEn: string;
            title: string;
            text: string;
            missing: Array<string>;
        }>;
    };
};

export type ReadCommunicationTextsResponse = ReadCommunicationTextsResponses[keyof ReadCommunicationTextsResponses];

export type WriteCommunicationFileData = {
    body: {
        area: string;
        title: string;
        text: string;
        paper: 'A4' | 'A5';
    };
    path?: never;
    query?: never;
    url: '/api/communication-texts/file';
};

export type WriteCommunicationFileErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type WriteCommunicationFileError = WriteCommunicationFileErrors[keyof WriteCommunicationFileErrors];

export type WriteCommunicationFileResponses = {
    /**
     * Tệp DOCX
     */
    200: unknown;
};

export type ListLessonsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/training/lessons';
};

export type ListLessonsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListLessonsError = ListLessonsErrors[keyof ListLessonsErrors];

export type ListLessonsResponses = {
    /**
     * Default Response
     */
    200: {
        version: string;
        lessons: Array<{
            key: string;
            titleVi: string;
            titleEn: string;
            audience: 'commune' | 'province' | 'everybody';
            exercise: 'daily-report' | 'returned-report' | 'review';
            minutes: number;
        }>;
    };
};

export type ListLessonsResponse = ListLessonsResponses[keyof ListLessonsResponses];

export type ExportLessonsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/training/lessons.zip';
};

export type ExportLessonsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ExportLessonsError = ExportLessonsErrors[keyof ExportLessonsErrors];

export type ExportLessonsResponses = {
    /**
     * Tệp ZIP
     */
    200: unknown;
};

export type PreviewReportData = {
    body?: never;
    path: {
        date: string;
    };
    query?: never;
    url: '/api/daily-reports/{date}/preview';
};

export type PreviewReportErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PreviewReportError = PreviewReportErrors[keyof PreviewReportErrors];

export type PreviewReportResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type PreviewReportResponse = PreviewReportResponses[keyof PreviewReportResponses];

export type DownloadPreviewData = {
    body?: never;
    path: {
        date: string;
        format: 'docx' | 'pdf' | 'xlsx' | 'slides';
    };
    query?: never;
    url: '/api/daily-reports/{date}/files/{format}';
};

export type DownloadPreviewResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type PublishEditionData = {
    body: {
        amends?: {
            editionId: string;
            reason: string;
        };
    };
    path: {
        date: string;
    };
    query?: never;
    url: '/api/daily-reports/{date}/editions';
};

export type PublishEditionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type PublishEditionError = PublishEditionErrors[keyof PublishEditionErrors];

export type PublishEditionResponses = {
    /**
     * Default Response
     */
    200: {
        editionId: string;
        number: number;
        digest: string;
        differences: Array<{
            place: {
                kind: string;
                annex?: string;
                row?: string;
                column?: string;
                path?: string;
                paragraph?: string;
            };
            before: string | number | boolean | null;
            after: string | number | boolean | null;
        }>;
    };
};

export type PublishEditionResponse = PublishEditionResponses[keyof PublishEditionResponses];

export type ListEditionsData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
    };
    url: '/api/editions';
};

export type ListEditionsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListEditionsError = ListEditionsErrors[keyof ListEditionsErrors];

export type ListEditionsResponses = {
    /**
     * Default Response
     */
    200: {
        editions: Array<{
            id: string;
            reportDate: string;
            number: number;
            amendsId: string | null;
            amendmentReason: string | null;
            digest: string;
            ruleVersion: string;
            differenceCount: number;
            publishedAt: string;
            publisherName: string;
        }>;
    };
};

export type ListEditionsResponse = ListEditionsResponses[keyof ListEditionsResponses];

export type ReadEditionData = {
    body?: never;
    path: {
        editionId: string;
    };
    query?: never;
    url: '/api/editions/{editionId}';
};

export type ReadEditionResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ReadEditionSummaryData = {
    body?: never;
    path: {
        editionId: string;
    };
    query?: never;
    url: '/api/editions/{editionId}/summary';
};

export type ReadEditionSummaryErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadEditionSummaryError = ReadEditionSummaryErrors[keyof ReadEditionSummaryErrors];

export type ReadEditionSummaryResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        reportDate: string;
        number: number;
        amendsId: string | null;
        amendmentReason: string | null;
        digest: string;
        ruleVersion: string;
        differenceCount: number;
        publishedAt: string;
        publisherName: string;
    };
};

export type ReadEditionSummaryResponse = ReadEditionSummaryResponses[keyof ReadEditionSummaryResponses];

export type ReadEditionPagesData = {
    body?: never;
    path: {
        editionId: string;
    };
    query?: never;
    url: '/api/editions/{editionId}/pages';
};

export type ReadEditionPagesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadEditionPagesError = ReadEditionPagesErrors[keyof ReadEditionPagesErrors];

export type ReadEditionPagesResponses = {
    /**
     * Default Response
     */
    200: {
        [key: string]: unknown;
    };
};

export type ReadEditionPagesResponse = ReadEditionPagesResponses[keyof ReadEditionPagesResponses];

export type DownloadEditionData = {
    body?: never;
    path: {
        editionId: string;
        format: 'docx' | 'pdf' | 'xlsx' | 'slides';
    };
    query?: never;
    url: '/api/editions/{editionId}/files/{format}';
};

export type DownloadEditionResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type VerifyEditionData = {
    body?: never;
    path: {
        editionId: string;
    };
    query?: never;
    url: '/api/editions/{editionId}/verification';
};

export type VerifyEditionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type VerifyEditionError = VerifyEditionErrors[keyof VerifyEditionErrors];

export type VerifyEditionResponses = {
    /**
     * Default Response
     */
    200: {
        editionId: string;
        digest: string;
        digestAgain: string;
        unchanged: boolean;
        reproduced: boolean;
    };
};

export type VerifyEditionResponse = VerifyEditionResponses[keyof VerifyEditionResponses];

export type ReadWordingData = {
    body?: never;
    path: {
        date: string;
    };
    query?: never;
    url: '/api/daily-reports/{date}/wording';
};

export type ReadWordingErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadWordingError = ReadWordingErrors[keyof ReadWordingErrors];

export type ReadWordingResponses = {
    /**
     * Default Response
     */
    200: {
        version: number;
        wording: {
            paragraphs: {
                [key: string]: string;
            };
            choices: {
                fewResultsReturned?: Array<string>;
                farBelowJune?: Array<string>;
                slowCriteria?: {
                    party?: Array<string>;
                    council?: Array<string>;
                    committee?: Array<string>;
                    front?: Array<string>;
                };
            };
        };
        savedAt: string | null;
        savedBy: string | null;
        defaults: {
            [key: string]: string;
        };
        /**
         * Số liệu dùng được trong lời văn, tên đặt trong ngoặc nhọn, và giá trị khi in
         */
        figures: Array<{
            name: string;
            vi: string;
            en: string;
            value: string | null;
        }>;
        names: {
            [key: string]: {
                vi: string;
                en: string;
            };
        };
        sentences: Array<{
            key: 'fewResultsReturned' | 'farBelowJune' | 'slowCriteria.party' | 'slowCriteria.council' | 'slowCriteria.committee' | 'slowCriteria.front';
            name: {
                vi: string;
                en: string;
            };
            rule: {
                vi: string;
                en: string;
            };
            print: {
                opening: string;
                separator: string;
                end: string;
            };
            candidates: Array<{
                key: string;
                name: {
                    vi: string;
                    en: string;
                };
                figures: Array<{
                    measure: 'onlineShare' | 'returned' | 'received' | 'returnedShare' | 'juneDailyAverage' | 'provincesBelowHalf';
                    value: number | null;
                }>;
                proposed: boolean;
                printed: string;
            }>;
        }>;
    };
};

export type ReadWordingResponse = ReadWordingResponses[keyof ReadWordingResponses];

export type SaveWordingData = {
    body: {
        version: number;
        wording: {
            paragraphs: {
                [key: string]: string;
            };
            choices: {
                fewResultsReturned?: Array<string>;
                farBelowJune?: Array<string>;
                slowCriteria?: {
                    party?: Array<string>;
                    council?: Array<string>;
                    committee?: Array<string>;
                    front?: Array<string>;
                };
            };
        };
    };
    path: {
        date: string;
    };
    query?: never;
    url: '/api/daily-reports/{date}/wording';
};

export type SaveWordingErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SaveWordingError = SaveWordingErrors[keyof SaveWordingErrors];

export type SaveWordingResponses = {
    /**
     * Default Response
     */
    200: {
        version: number;
    };
};

export type SaveWordingResponse = SaveWordingResponses[keyof SaveWordingResponses];

export type ListDaysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/command-centre/days';
};

export type ListDaysErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListDaysError = ListDaysErrors[keyof ListDaysErrors];

export type ListDaysResponses = {
    /**
     * Default Response
     */
    200: {
        live: {
            date: string;
            previousDate: string;
            snapshotId: string;
        } | null;
        days: Array<{
            date: string;
            previousDate: string;
            revision: number;
            revisions: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            synthetic: string | null;
            hasPrevious: boolean;
        }>;
    };
};

export type ListDaysResponse = ListDaysResponses[keyof ListDaysResponses];

export type ReadNationalViewData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
    };
    url: '/api/command-centre/national';
};

export type ReadNationalViewErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadNationalViewError = ReadNationalViewErrors[keyof ReadNationalViewErrors];

export type ReadNationalViewResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        headline: {
            provinces: number;
            communes: number;
            provincesReported: {
                value: number | null;
                previous: number | null;
                change: number | null;
            };
            reported: {
                value: number | null;
                previous: number | null;
                change: number | null;
            };
            notReported: {
                value: number | null;
                previous: number | null;
                change: number | null;
            };
            green: {
                value: number | null;
                previous: number | null;
                change: number | null;
            };
            yellow: {
                value: number | null;
                previous: number | null;
                change: number | null;
            };
            red: {
                value: number | null;
                previous: number | null;
                change: number | null;
            };
            greenShare: {
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                value: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                previous: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                change: number | null;
            };
            provincesTasksGreen: number | null;
            provincesTasksRed: number | null;
            overdueTasks: {
                value: number | null;
                previous: number | null;
                change: number | null;
            };
            dueSoonTasks: number | null;
            onlineShareDay: {
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                value: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                previous: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                change: number | null;
            };
            onlineShareCumulative: {
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                value: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                previous: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                change: number | null;
            };
        };
        provinces: Array<{
            code: string;
            name: string;
            shortName: string;
            communes: number;
            reported: number | null;
            notReported: number | null;
            green: number | null;
            yellow: number | null;
            red: number | null;
            greenShare: {
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                value: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                previous: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                change: number | null;
            };
            tasks: {
                done: number;
                total: number;
                status: 'green' | 'yellow' | 'red' | null;
            } | null;
            overdueTasks: number | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            onlineShareDay: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            onlineShareCumulative: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            flags: Array<'no-report' | 'low-online-share' | 'far-below-own-average' | 'overdue-tasks'>;
        }>;
        communes: {
            code: Array<string>;
            province: Array<number>;
            /**
             * Mỗi xã một ký tự: g xanh, y vàng, r đỏ, n chưa báo cáo
             */
            colour: string;
            unmet: Array<number | null>;
        };
        movements: Array<{
            kind: 'green-share' | 'communes-turned' | 'tasks-status' | 'tasks-overdue' | 'communes-stopped-reporting' | 'communes-started-reporting';
            direction: 'better' | 'worse' | 'neutral';
            unit: {
                code: string;
                name: string;
            } | null;
            from: number | string | null;
            to: number | string | null;
            change: number | null;
            communes: Array<{
                code: string;
                name: string;
            }>;
            count: number;
        }>;
        rules: Array<{
            id: string;
            vi: string;
            en: string;
        }>;
        settings: {
            yellowUpTo: number;
            phaseEnd: string;
            cumulativeStart: string;
            lowOnlineShare: number;
            farBelowAverage: number;
        };
    };
};

export type ReadNationalViewResponse = ReadNationalViewResponses[keyof ReadNationalViewResponses];

export type ReadCommuneMatrixData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
    };
    url: '/api/command-centre/commune-matrix';
};

export type ReadCommuneMatrixErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadCommuneMatrixError = ReadCommuneMatrixErrors[keyof ReadCommuneMatrixErrors];

export type ReadCommuneMatrixResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        conditions: Array<{
            no: number;
            key: string;
            nameVi: string;
            nameEn: string;
            met: number | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            share: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
        }>;
        provinces: Array<{
            code: string;
            name: string;
            shortName: string;
        }>;
        communes: {
            code: Array<string>;
            province: Array<number>;
            /**
             * Mỗi xã một ký tự: g xanh, y vàng, r đỏ, n chưa báo cáo
             */
            colour: string;
            unmet: Array<number | null>;
            pattern: Array<number | null>;
            previousColour: string | null;
        };
        patterns: Array<string>;
        rules: Array<{
            id: string;
            vi: string;
            en: string;
        }>;
    };
};

export type ReadCommuneMatrixResponse = ReadCommuneMatrixResponses[keyof ReadCommuneMatrixResponses];

export type ReadCommuneNamesData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
    };
    url: '/api/command-centre/communes';
};

export type ReadCommuneNamesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadCommuneNamesError = ReadCommuneNamesErrors[keyof ReadCommuneNamesErrors];

export type ReadCommuneNamesResponses = {
    /**
     * Default Response
     */
    200: {
        snapshotId: string;
        anchor: 'as-it-was' | 'map';
        mapDate: string | null;
        provinces: Array<{
            code: string;
            name: string;
            shortName: string;
        }>;
        communes: {
            code: Array<string>;
            province: Array<number>;
            name: Array<string>;
        };
    };
};

export type ReadCommuneNamesResponse = ReadCommuneNamesResponses[keyof ReadCommuneNamesResponses];

export type ReadTrendData = {
    body?: never;
    path?: never;
    query?: {
        from?: string;
        to?: string;
        provinceCode?: string;
    };
    url: '/api/command-centre/trend';
};

export type ReadTrendErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadTrendError = ReadTrendErrors[keyof ReadTrendErrors];

export type ReadTrendResponses = {
    /**
     * Default Response
     */
    200: {
        from: string;
        to: string;
        points: Array<{
            date: string;
            communes: number;
            reported: number | null;
            green: number | null;
            yellow: number | null;
            red: number | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            greenShare: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
        }>;
    };
};

export type ReadTrendResponse = ReadTrendResponses[keyof ReadTrendResponses];

export type ReadProvincePageData = {
    body?: never;
    path: {
        provinceCode: string;
    };
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
    };
    url: '/api/command-centre/provinces/{provinceCode}';
};

export type ReadProvincePageErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadProvincePageError = ReadProvincePageErrors[keyof ReadProvincePageErrors];

export type ReadProvincePageResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        province: {
            code: string;
            name: string;
            shortName: string;
            communes: number;
            reported: number | null;
            notReported: number | null;
            green: number | null;
            yellow: number | null;
            red: number | null;
            greenShare: {
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                value: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                previous: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                change: number | null;
            };
            tasks: {
                done: number;
                total: number;
                status: 'green' | 'yellow' | 'red' | null;
            } | null;
            overdueTasks: number | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            onlineShareDay: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            onlineShareCumulative: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            flags: Array<'no-report' | 'low-online-share' | 'far-below-own-average' | 'overdue-tasks'>;
        };
        conditions: Array<{
            no: number;
            key: string;
            nameVi: string;
            nameEn: string;
            met: number | null;
            share: {
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                value: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                previous: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                change: number | null;
            };
        }>;
        communes: Array<{
            code: string;
            name: string;
            colour: 'green' | 'yellow' | 'red' | 'not-reported';
            previousColour: 'green' | 'yellow' | 'red' | 'not-reported' | null;
            unmet: number | null;
            unmetConditions: Array<number>;
        }>;
        criteria: Array<{
            block: 'party' | 'council' | 'committee' | 'front';
            reported: number | null;
            items: Array<{
                no: number;
                key: string;
                nameVi: string;
                nameEn: string;
                met: number | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                share: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                below50: boolean | null;
            }>;
        }>;
        provinceCriteria: Array<{
            block: 'party' | 'council' | 'committee' | 'front';
            total: number;
            met: number | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            share: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            items: Array<{
                no: number;
                key: string;
                nameVi: string;
                nameEn: string;
                answer: 'met' | 'not-met' | 'not-answered' | 'not-reported';
            }>;
        }>;
        statements: Array<{
            block: 'general' | 'party' | 'council' | 'committee' | 'front';
            kind: 'obstacle' | 'recommendation';
            saidNothing: number;
            total: number;
            items: Array<{
                provinceCode: string;
                provinceName: string;
                block: 'general' | 'party' | 'council' | 'committee' | 'front';
                kind: 'obstacle' | 'recommendation';
                rank: number;
                groupId: string;
                text: string;
                communes: number;
                of: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                share: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
            }>;
        }>;
        dossiers: {
            day: {
                provinceCode: string;
                provinceName: string;
                period: 'day' | 'cumulative';
                all: {
                    direct: number;
                    online: number;
                    returned: number;
                    total: number;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    onlineShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    returnedShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                };
                atProvince: {
                    direct: number;
                    online: number;
                    returned: number;
                    total: number;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    onlineShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    returnedShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                };
                atCommunes: {
                    direct: number;
                    online: number;
                    returned: number;
                    total: number;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    onlineShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    returnedShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                };
                juneDailyAverage: number | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                shareOfJune: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                flags: Array<'low-online-share' | 'far-below-own-average'>;
            } | null;
            cumulative: {
                provinceCode: string;
                provinceName: string;
                period: 'day' | 'cumulative';
                all: {
                    direct: number;
                    online: number;
                    returned: number;
                    total: number;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    onlineShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    returnedShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                };
                atProvince: {
                    direct: number;
                    online: number;
                    returned: number;
                    total: number;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    onlineShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    returnedShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                };
                atCommunes: {
                    direct: number;
                    online: number;
                    returned: number;
                    total: number;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    onlineShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                    /**
                     * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                     */
                    returnedShare: {
                        numerator: number;
                        denominator: number;
                        printed: number | null;
                    } | null;
                };
                juneDailyAverage: number | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                shareOfJune: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                flags: Array<'low-online-share' | 'far-below-own-average'>;
            } | null;
        };
        tasks: Array<{
            key: string;
            lists: Array<'plan' | 'recurring' | 'phase2'>;
            kind: 'deadline' | 'recurring';
            group: string | null;
            groupName: {
                vi: string;
                en: string;
            } | null;
            no: number;
            textVi: string;
            dueDate: string | null;
            assigned: Array<string>;
            done: number;
            total: number;
            overdue: boolean;
            dueSoon: boolean;
            reports: Array<{
                unitName: string;
                provinceCode: string | null;
                status: 'done' | 'in-progress' | 'not-started' | null;
                doneDate: string | null;
                dueDate: string | null;
                done: boolean;
                overdue: boolean;
            }>;
        }>;
        movements: Array<{
            kind: 'green-share' | 'communes-turned' | 'tasks-status' | 'tasks-overdue' | 'communes-stopped-reporting' | 'communes-started-reporting';
            direction: 'better' | 'worse' | 'neutral';
            unit: {
                code: string;
                name: string;
            } | null;
            from: number | string | null;
            to: number | string | null;
            change: number | null;
            communes: Array<{
                code: string;
                name: string;
            }>;
            count: number;
        }>;
        rules: Array<{
            id: string;
            vi: string;
            en: string;
        }>;
    };
};

export type ReadProvincePageResponse = ReadProvincePageResponses[keyof ReadProvincePageResponses];

export type ReadCommunePageData = {
    body?: never;
    path: {
        provinceCode: string;
        communeCode: string;
    };
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        block?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/command-centre/provinces/{provinceCode}/communes/{communeCode}';
};

export type ReadCommunePageErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadCommunePageError = ReadCommunePageErrors[keyof ReadCommunePageErrors];

export type ReadCommunePageResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        province: {
            code: string;
            name: string;
            shortName: string;
        };
        commune: {
            code: string;
            name: string;
        };
        colour: 'green' | 'yellow' | 'red' | 'not-reported';
        previousColour: 'green' | 'yellow' | 'red' | 'not-reported' | null;
        unmet: number | null;
        conditions: Array<{
            no: number;
            key: string;
            nameVi: string;
            nameEn: string;
            answer: 'met' | 'not-met' | 'not-answered' | 'not-reported';
            previous: 'met' | 'not-met' | 'not-answered' | 'not-reported' | null;
            changed: boolean;
        }> | null;
        criteria: Array<{
            block: 'party' | 'council' | 'committee' | 'front';
            met: number | null;
            total: number;
            items: Array<{
                no: number;
                key: string;
                nameVi: string;
                nameEn: string;
                answer: 'met' | 'not-met' | 'not-answered' | 'not-reported';
            }>;
        }>;
        statements: Array<{
            block: 'general' | 'party' | 'council' | 'committee' | 'front';
            kind: 'obstacle' | 'recommendation';
            text: string;
            saysNothing: boolean;
            /**
             * Nguồn của câu trả lời: tệp, dòng, phiên bản biểu mẫu, thời điểm
             */
            source: {
                file: string;
                line: number | null;
                formVersion: number | null;
                reportedAt: string | null;
                importedBy: string;
            } | null;
        }>;
        dossiers: {
            direct: number;
            online: number;
            returned: number;
            total: number;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            onlineShare: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            returnedShare: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
        } | null;
        trend: Array<{
            date: string;
            colour: 'green' | 'yellow' | 'red' | 'not-reported';
            unmet: number | null;
        }>;
        sources: Array<{
            form: 'conditions' | 'party' | 'council' | 'committee' | 'front' | 'dossiers';
            /**
             * Nguồn của câu trả lời: tệp, dòng, phiên bản biểu mẫu, thời điểm
             */
            source: {
                file: string;
                line: number | null;
                formVersion: number | null;
                reportedAt: string | null;
                importedBy: string;
            } | null;
        }>;
    };
};

export type ReadCommunePageResponse = ReadCommunePageResponses[keyof ReadCommunePageResponses];

export type ReadEvidenceData = {
    body?: never;
    path?: never;
    query: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        figure: string;
        provinceCode?: string;
        communeCode?: string;
        block?: 'party' | 'council' | 'committee' | 'front';
        counted?: 'yes' | 'no';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/command-centre/evidence';
};

export type ReadEvidenceErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadEvidenceError = ReadEvidenceErrors[keyof ReadEvidenceErrors];

export type ReadEvidenceResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        figure: string;
        provinceCode: string | null;
        communeCode: string | null;
        value: number | null;
        formula: {
            kind: 'sum' | 'share' | 'ratio' | 'change' | 'groups' | 'every-group' | 'rank';
            decimals?: number;
            test?: {
                is: 'any' | 'below' | 'above' | 'equal';
                numerator?: number;
                denominator?: number;
            };
            group?: string;
            order?: Array<string>;
        };
        counted: number;
        whole: number;
        rules: Array<{
            id: string;
            vi: string;
            en: string;
        }>;
        operands: Array<{
            value: number | null;
            formula: {
                kind: 'sum' | 'share' | 'ratio' | 'change' | 'groups' | 'every-group' | 'rank';
                decimals?: number;
                test?: {
                    is: 'any' | 'below' | 'above' | 'equal';
                    numerator?: number;
                    denominator?: number;
                };
                group?: string;
                order?: Array<string>;
            };
            counted: number;
            whole: number;
        }>;
        parts: {
            items: Array<{
                unitCode: string | null;
                unitName: string;
                group: string;
                itemKey: string | null;
                itemName: {
                    vi: string;
                    en: string;
                } | null;
                value: number | string | null;
                date: string | null;
                kind: 'register' | 'condition-answer' | 'commune-answer' | 'province-answer' | 'statement' | 'task-report' | 'dossiers-day' | 'dossiers-cumulative' | 'june-average';
                amount: number;
                counted: boolean;
                /**
                 * Nguồn của câu trả lời: tệp, dòng, phiên bản biểu mẫu, thời điểm
                 */
                source: {
                    file: string;
                    line: number | null;
                    formVersion: number | null;
                    reportedAt: string | null;
                    importedBy: string;
                } | null;
            }>;
            total: number;
            next: string | null;
        };
    };
};

export type ReadEvidenceResponse = ReadEvidenceResponses[keyof ReadEvidenceResponses];

export type ReadDailyReportData = {
    body?: never;
    path: {
        date: string;
    };
    query?: {
        revision?: number;
    };
    url: '/api/daily-reports/{date}';
};

export type ReadDailyReportErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadDailyReportError = ReadDailyReportErrors[keyof ReadDailyReportErrors];

export type ReadDailyReportResponses = {
    /**
     * Default Response
     */
    200: {
        date: string;
        summary: {
            [key: string]: unknown;
        };
        text: {
            [key: string]: unknown;
        };
        annexes: {
            [key: string]: unknown;
        };
    };
};

export type ReadDailyReportResponse = ReadDailyReportResponses[keyof ReadDailyReportResponses];

export type ReadReportNamesData = {
    body?: never;
    path: {
        date: string;
    };
    query?: {
        revision?: number;
    };
    url: '/api/daily-reports/{date}/names';
};

export type ReadReportNamesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReportNamesError = ReadReportNamesErrors[keyof ReadReportNamesErrors];

export type ReadReportNamesResponses = {
    /**
     * Default Response
     */
    200: {
        date: string;
        summary: {
            [key: string]: {
                vi: string;
                en: string;
            };
        };
        columns: {
            [key: string]: {
                vi: string;
                en: string;
            };
        };
    };
};

export type ReadReportNamesResponse = ReadReportNamesResponses[keyof ReadReportNamesResponses];

export type ReadReportEvidenceData = {
    body?: never;
    path: {
        date: string;
    };
    query: {
        revision?: number;
        at: string;
        counted?: 'yes' | 'no';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/daily-reports/{date}/evidence';
};

export type ReadReportEvidenceErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadReportEvidenceError = ReadReportEvidenceErrors[keyof ReadReportEvidenceErrors];

export type ReadReportEvidenceResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        figure: string;
        provinceCode: string | null;
        communeCode: string | null;
        value: number | null;
        formula: {
            kind: 'sum' | 'share' | 'ratio' | 'change' | 'groups' | 'every-group' | 'rank';
            decimals?: number;
            test?: {
                is: 'any' | 'below' | 'above' | 'equal';
                numerator?: number;
                denominator?: number;
            };
            group?: string;
            order?: Array<string>;
        };
        counted: number;
        whole: number;
        rules: Array<{
            id: string;
            vi: string;
            en: string;
        }>;
        operands: Array<{
            value: number | null;
            formula: {
                kind: 'sum' | 'share' | 'ratio' | 'change' | 'groups' | 'every-group' | 'rank';
                decimals?: number;
                test?: {
                    is: 'any' | 'below' | 'above' | 'equal';
                    numerator?: number;
                    denominator?: number;
                };
                group?: string;
                order?: Array<string>;
            };
            counted: number;
            whole: number;
        }>;
        parts: {
            items: Array<{
                unitCode: string | null;
                unitName: string;
                group: string;
                itemKey: string | null;
                itemName: {
                    vi: string;
                    en: string;
                } | null;
                value: number | string | null;
                date: string | null;
                kind: 'register' | 'condition-answer' | 'commune-answer' | 'province-answer' | 'statement' | 'task-report' | 'dossiers-day' | 'dossiers-cumulative' | 'june-average';
                amount: number;
                counted: boolean;
                /**
                 * Nguồn của câu trả lời: tệp, dòng, phiên bản biểu mẫu, thời điểm
                 */
                source: {
                    file: string;
                    line: number | null;
                    formVersion: number | null;
                    reportedAt: string | null;
                    importedBy: string;
                } | null;
            }>;
            total: number;
            next: string | null;
        };
    };
};

export type ReadReportEvidenceResponse = ReadReportEvidenceResponses[keyof ReadReportEvidenceResponses];

export type ReadCriterionData = {
    body?: never;
    path: {
        key: string;
    };
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
    };
    url: '/api/command-centre/criteria/{key}';
};

export type ReadCriterionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadCriterionError = ReadCriterionErrors[keyof ReadCriterionErrors];

export type ReadCriterionResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        criterion: {
            level: 'commune' | 'province';
            block: 'party' | 'council' | 'committee' | 'front';
            no: number;
            key: string;
            nameVi: string;
            nameEn: string;
            met: number | null;
            of: number;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            share: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            provincesBelow50: number | null;
            provincesSilent: number | null;
            allProvincesBelow50: boolean;
            lowest: Array<{
                code: string;
                name: string;
                met: number | null;
                of: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                share: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                below50: boolean | null;
                reported: number | null;
            }>;
        };
        provinces: Array<{
            code: string;
            name: string;
            met: number | null;
            of: number;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            share: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            below50: boolean | null;
            reported: number | null;
        }>;
        rules: Array<{
            id: string;
            vi: string;
            en: string;
        }>;
    };
};

export type ReadCriterionResponse = ReadCriterionResponses[keyof ReadCriterionResponses];

export type ReadCriteriaCompletionData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
    };
    url: '/api/command-centre/criteria-completion';
};

export type ReadCriteriaCompletionErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadCriteriaCompletionError = ReadCriteriaCompletionErrors[keyof ReadCriteriaCompletionErrors];

export type ReadCriteriaCompletionResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        provinces: Array<{
            code: string;
            name: string;
            shortName: string;
            blocks: Array<{
                block: 'party' | 'council' | 'committee' | 'front';
                met: number | null;
                total: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                share: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
            }>;
        }>;
        reported: Array<{
            block: 'party' | 'council' | 'committee' | 'front';
            provinces: number;
        }>;
        rules: Array<{
            id: string;
            vi: string;
            en: string;
        }>;
    };
};

export type ReadCriteriaCompletionResponse = ReadCriteriaCompletionResponses[keyof ReadCriteriaCompletionResponses];

export type ListNotReportedData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        form?: 'conditions' | 'party' | 'council' | 'committee' | 'front';
        provinceCode?: string;
        sort?: 'province' | '-province' | 'name' | '-name' | 'code' | '-code';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/command-centre/not-reported';
};

export type ListNotReportedErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListNotReportedError = ListNotReportedErrors[keyof ListNotReportedErrors];

export type ListNotReportedResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        byProvince: Array<{
            code: string;
            name: string;
            communes: number;
            notReported: number | null;
        }>;
        items: Array<{
            provinceCode: string;
            provinceName: string;
            communeCode: string;
            communeName: string;
            form: 'conditions' | 'party' | 'council' | 'committee' | 'front';
        }>;
        total: number;
        next: string | null;
    };
};

export type ListNotReportedResponse = ListNotReportedResponses[keyof ListNotReportedResponses];

export type ListNotReportedExportData = {
    body?: never;
    path?: never;
    query: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        form?: 'conditions' | 'party' | 'council' | 'committee' | 'front';
        provinceCode?: string;
        sort?: 'province' | '-province' | 'name' | '-name' | 'code' | '-code';
        search?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/command-centre/not-reported/export';
};

export type ListNotReportedExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ListMissingSignaturesData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        missing?: 'official' | 'classified' | 'any';
        provinceCode?: string;
        sort?: 'province' | '-province' | 'name' | '-name' | 'code' | '-code' | 'official' | '-official' | 'classified' | '-classified';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/command-centre/signatures';
};

export type ListMissingSignaturesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListMissingSignaturesError = ListMissingSignaturesErrors[keyof ListMissingSignaturesErrors];

export type ListMissingSignaturesResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        byProvince: Array<{
            code: string;
            name: string;
            communes: number;
            withoutOfficial: number | null;
            withoutClassified: number | null;
            notReported: number | null;
        }>;
        items: Array<{
            provinceCode: string;
            provinceName: string;
            communeCode: string;
            communeName: string;
            official: 'met' | 'not-met' | 'not-answered' | 'not-reported';
            classified: 'met' | 'not-met' | 'not-answered' | 'not-reported';
        }>;
        total: number;
        next: string | null;
    };
};

export type ListMissingSignaturesResponse = ListMissingSignaturesResponses[keyof ListMissingSignaturesResponses];

export type ListMissingSignaturesExportData = {
    body?: never;
    path?: never;
    query: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        missing?: 'official' | 'classified' | 'any';
        provinceCode?: string;
        sort?: 'province' | '-province' | 'name' | '-name' | 'code' | '-code' | 'official' | '-official' | 'classified' | '-classified';
        search?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/command-centre/signatures/export';
};

export type ListMissingSignaturesExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ListCriteriaData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        level?: 'commune' | 'province';
        block?: 'party' | 'council' | 'committee' | 'front';
        provinceCode?: string;
        sort?: 'no' | '-no' | 'provincesBelow50' | '-provincesBelow50' | 'share' | '-share' | 'met' | '-met' | 'name' | '-name';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/command-centre/criteria';
};

export type ListCriteriaErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListCriteriaError = ListCriteriaErrors[keyof ListCriteriaErrors];

export type ListCriteriaResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        items: Array<{
            level: 'commune' | 'province';
            block: 'party' | 'council' | 'committee' | 'front';
            no: number;
            key: string;
            nameVi: string;
            nameEn: string;
            met: number | null;
            of: number;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            share: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            provincesBelow50: number | null;
            provincesSilent: number | null;
            allProvincesBelow50: boolean;
            lowest: Array<{
                code: string;
                name: string;
                met: number | null;
                of: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                share: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                below50: boolean | null;
                reported: number | null;
            }>;
        }>;
        total: number;
        next: string | null;
    };
};

export type ListCriteriaResponse = ListCriteriaResponses[keyof ListCriteriaResponses];

export type ListCriteriaExportData = {
    body?: never;
    path?: never;
    query: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        level?: 'commune' | 'province';
        block?: 'party' | 'council' | 'committee' | 'front';
        provinceCode?: string;
        sort?: 'no' | '-no' | 'provincesBelow50' | '-provincesBelow50' | 'share' | '-share' | 'met' | '-met' | 'name' | '-name';
        search?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/command-centre/criteria/export';
};

export type ListCriteriaExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ListTasksData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        list?: 'plan' | 'recurring' | 'phase2';
        status?: 'overdue' | 'due-soon' | 'done' | 'not-done' | 'in-progress';
        group?: string;
        unit?: string;
        provinceCode?: string;
        sort?: 'dueDate' | '-dueDate' | 'group' | '-group' | 'done' | '-done' | 'no' | '-no' | 'overdue' | '-overdue';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/command-centre/tasks';
};

export type ListTasksErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListTasksError = ListTasksErrors[keyof ListTasksErrors];

export type ListTasksResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        groups: Array<{
            group: string;
            nameVi: string;
            nameEn: string;
            tasks: number;
            overdue: number;
        }>;
        items: Array<{
            key: string;
            lists: Array<'plan' | 'recurring' | 'phase2'>;
            kind: 'deadline' | 'recurring';
            group: string | null;
            groupName: {
                vi: string;
                en: string;
            } | null;
            no: number;
            textVi: string;
            dueDate: string | null;
            assigned: Array<string>;
            done: number;
            total: number;
            overdue: boolean;
            dueSoon: boolean;
            reports: Array<{
                unitName: string;
                provinceCode: string | null;
                status: 'done' | 'in-progress' | 'not-started' | null;
                doneDate: string | null;
                dueDate: string | null;
                done: boolean;
                overdue: boolean;
            }>;
        }>;
        total: number;
        next: string | null;
    };
};

export type ListTasksResponse = ListTasksResponses[keyof ListTasksResponses];

export type ListTasksExportData = {
    body?: never;
    path?: never;
    query: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        list?: 'plan' | 'recurring' | 'phase2';
        status?: 'overdue' | 'due-soon' | 'done' | 'not-done' | 'in-progress';
        group?: string;
        unit?: string;
        provinceCode?: string;
        sort?: 'dueDate' | '-dueDate' | 'group' | '-group' | 'done' | '-done' | 'no' | '-no' | 'overdue' | '-overdue';
        search?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/command-centre/tasks/export';
};

export type ListTasksExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ListStatementsData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        kind?: 'obstacle' | 'recommendation';
        block?: 'general' | 'party' | 'council' | 'committee' | 'front';
        provinceCode?: string;
        sort?: 'communes' | '-communes' | 'text' | '-text' | 'block' | '-block' | 'provinces' | '-provinces';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/command-centre/statements';
};

export type ListStatementsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListStatementsError = ListStatementsErrors[keyof ListStatementsErrors];

export type ListStatementsResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        totals: Array<{
            block: 'general' | 'party' | 'council' | 'committee' | 'front';
            kind: 'obstacle' | 'recommendation';
            communesWithStatement: number;
            saidNothing: number;
            silent: number;
            of: number;
        }>;
        items: Array<{
            groupId: string;
            text: string;
            block: 'general' | 'party' | 'council' | 'committee' | 'front';
            kind: 'obstacle' | 'recommendation';
            communes: number;
            of: number;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            share: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            provinces: Array<{
                code: string;
                name: string;
                communes: number;
                of: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                share: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
            }>;
        }>;
        total: number;
        next: string | null;
    };
};

export type ListStatementsResponse = ListStatementsResponses[keyof ListStatementsResponses];

export type ListStatementsExportData = {
    body?: never;
    path?: never;
    query: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        kind?: 'obstacle' | 'recommendation';
        block?: 'general' | 'party' | 'council' | 'committee' | 'front';
        provinceCode?: string;
        sort?: 'communes' | '-communes' | 'text' | '-text' | 'block' | '-block' | 'provinces' | '-provinces';
        search?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/command-centre/statements/export';
};

export type ListStatementsExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ListStatementsByProvinceData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        kind?: 'obstacle' | 'recommendation';
        block?: 'general' | 'party' | 'council' | 'committee' | 'front';
        provinceCode?: string;
        top?: number;
        sort?: 'province' | '-province' | 'communes' | '-communes' | 'share' | '-share' | 'text' | '-text';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/command-centre/statements/by-province';
};

export type ListStatementsByProvinceErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListStatementsByProvinceError = ListStatementsByProvinceErrors[keyof ListStatementsByProvinceErrors];

export type ListStatementsByProvinceResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        items: Array<{
            provinceCode: string;
            provinceName: string;
            block: 'general' | 'party' | 'council' | 'committee' | 'front';
            kind: 'obstacle' | 'recommendation';
            rank: number;
            groupId: string;
            text: string;
            communes: number;
            of: number;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            share: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
        }>;
        total: number;
        next: string | null;
    };
};

export type ListStatementsByProvinceResponse = ListStatementsByProvinceResponses[keyof ListStatementsByProvinceResponses];

export type ListStatementsByProvinceExportData = {
    body?: never;
    path?: never;
    query: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        kind?: 'obstacle' | 'recommendation';
        block?: 'general' | 'party' | 'council' | 'committee' | 'front';
        provinceCode?: string;
        top?: number;
        sort?: 'province' | '-province' | 'communes' | '-communes' | 'share' | '-share' | 'text' | '-text';
        search?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/command-centre/statements/by-province/export';
};

export type ListStatementsByProvinceExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ListDossiersData = {
    body?: never;
    path?: never;
    query?: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        period?: 'day' | 'cumulative';
        flag?: 'low-online-share' | 'far-below-own-average';
        sort?: 'province' | '-province' | 'total' | '-total' | 'direct' | '-direct' | 'online' | '-online' | 'returned' | '-returned' | 'onlineShare' | '-onlineShare' | 'returnedShare' | '-returnedShare' | 'juneDailyAverage' | '-juneDailyAverage' | 'shareOfJune' | '-shareOfJune';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/command-centre/dossiers';
};

export type ListDossiersErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListDossiersError = ListDossiersErrors[keyof ListDossiersErrors];

export type ListDossiersResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị
         */
        day: {
            date: string;
            previousDate: string;
            revision: number;
            snapshotId: string;
            cutOff: string;
            importedAt: string;
            source: string;
            comparedWith: string | null;
            anchor: 'as-it-was' | 'map';
            mapDate: string | null;
            synthetic: string | null;
            notices: Array<{
                vi: string;
                en: string;
            }>;
        };
        totalRow: {
            provinceCode: string;
            provinceName: string;
            period: 'day' | 'cumulative';
            all: {
                direct: number;
                online: number;
                returned: number;
                total: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                onlineShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                returnedShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
            };
            atProvince: {
                direct: number;
                online: number;
                returned: number;
                total: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                onlineShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                returnedShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
            };
            atCommunes: {
                direct: number;
                online: number;
                returned: number;
                total: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                onlineShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                returnedShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
            };
            juneDailyAverage: number | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            shareOfJune: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            flags: Array<'low-online-share' | 'far-below-own-average'>;
        } | null;
        items: Array<{
            provinceCode: string;
            provinceName: string;
            period: 'day' | 'cumulative';
            all: {
                direct: number;
                online: number;
                returned: number;
                total: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                onlineShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                returnedShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
            };
            atProvince: {
                direct: number;
                online: number;
                returned: number;
                total: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                onlineShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                returnedShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
            };
            atCommunes: {
                direct: number;
                online: number;
                returned: number;
                total: number;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                onlineShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
                /**
                 * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
                 */
                returnedShare: {
                    numerator: number;
                    denominator: number;
                    printed: number | null;
                } | null;
            };
            juneDailyAverage: number | null;
            /**
             * Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần
             */
            shareOfJune: {
                numerator: number;
                denominator: number;
                printed: number | null;
            } | null;
            flags: Array<'low-online-share' | 'far-below-own-average'>;
        }>;
        total: number;
        next: string | null;
    };
};

export type ListDossiersResponse = ListDossiersResponses[keyof ListDossiersResponses];

export type ListDossiersExportData = {
    body?: never;
    path?: never;
    query: {
        date?: string;
        compareWith?: string;
        /**
         * Ngày đang diễn ra, theo báo cáo tại thời điểm này
         */
        live?: boolean;
        anchor?: string;
        period?: 'day' | 'cumulative';
        flag?: 'low-online-share' | 'far-below-own-average';
        sort?: 'province' | '-province' | 'total' | '-total' | 'direct' | '-direct' | 'online' | '-online' | 'returned' | '-returned' | 'onlineShare' | '-onlineShare' | 'returnedShare' | '-returnedShare' | 'juneDailyAverage' | '-juneDailyAverage' | 'shareOfJune' | '-shareOfJune';
        search?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/command-centre/dossiers/export';
};

export type ListDossiersExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ListSystemsData = {
    body?: never;
    path?: never;
    query?: {
        system?: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting';
        provider?: string;
        provinceCode?: string;
        basis?: 'table' | 'table-block' | 'table-garbled' | 'inferred';
        sort?: 'province' | '-province' | 'system' | '-system' | 'provider' | '-provider' | 'basis' | '-basis';
        search?: string;
        limit?: number;
        after?: string;
    };
    url: '/api/command-centre/systems';
};

export type ListSystemsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListSystemsError = ListSystemsErrors[keyof ListSystemsErrors];

export type ListSystemsResponses = {
    /**
     * Default Response
     */
    200: {
        providers: Array<{
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting';
            provider: string;
            provinces: number;
        }>;
        survey: {
            source: string;
            importedAt: string;
            importedBy: string;
        } | null;
        items: Array<{
            provinceCode: string;
            provinceName: string;
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting';
            systemName: {
                vi: string;
                en: string;
            };
            providers: Array<string>;
            noteVi: string | null;
            difficultyVi: string | null;
            basis: 'table' | 'table-block' | 'table-garbled' | 'inferred';
            basisText: {
                vi: string;
                en: string;
            };
            summaryProvider: string | null;
            summaryBasis: 'named' | 'rest' | null;
            agrees: 'yes' | 'partly' | 'no' | null;
            line: number;
        }>;
        total: number;
        next: string | null;
    };
};

export type ListSystemsResponse = ListSystemsResponses[keyof ListSystemsResponses];

export type ListSystemsExportData = {
    body?: never;
    path?: never;
    query: {
        system?: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting';
        provider?: string;
        provinceCode?: string;
        basis?: 'table' | 'table-block' | 'table-garbled' | 'inferred';
        sort?: 'province' | '-province' | 'system' | '-system' | 'provider' | '-provider' | 'basis' | '-basis';
        search?: string;
        format: 'csv' | 'xlsx';
        lang?: 'vi' | 'en';
    };
    url: '/api/command-centre/systems/export';
};

export type ListSystemsExportResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type WatchLiveMapData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/command-centre/live';
};

export type WatchLiveMapErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type WatchLiveMapError = WatchLiveMapErrors[keyof WatchLiveMapErrors];

export type WatchLiveMapResponses = {
    /**
     * text/event-stream
     */
    200: string;
};

export type WatchLiveMapResponse = WatchLiveMapResponses[keyof WatchLiveMapResponses];

export type WatchLiveMatrixData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/command-centre/live/commune-matrix';
};

export type WatchLiveMatrixErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type WatchLiveMatrixError = WatchLiveMatrixErrors[keyof WatchLiveMatrixErrors];

export type WatchLiveMatrixResponses = {
    /**
     * text/event-stream
     */
    200: string;
};

export type WatchLiveMatrixResponse = WatchLiveMatrixResponses[keyof WatchLiveMatrixResponses];

export type WatchLiveProvinceData = {
    body?: never;
    path: {
        provinceCode: string;
    };
    query?: never;
    url: '/api/command-centre/live/provinces/{provinceCode}';
};

export type WatchLiveProvinceErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type WatchLiveProvinceError = WatchLiveProvinceErrors[keyof WatchLiveProvinceErrors];

export type WatchLiveProvinceResponses = {
    /**
     * text/event-stream
     */
    200: string;
};

export type WatchLiveProvinceResponse = WatchLiveProvinceResponses[keyof WatchLiveProvinceResponses];

export type WatchReviewBoardData = {
    body?: never;
    path: {
        provinceCode: string;
        periodEnd: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
        receiver?: string;
    };
    url: '/api/review-boards/{provinceCode}/{periodEnd}/live';
};

export type WatchReviewBoardErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type WatchReviewBoardError = WatchReviewBoardErrors[keyof WatchReviewBoardErrors];

export type WatchReviewBoardResponses = {
    /**
     * text/event-stream
     */
    200: string;
};

export type WatchReviewBoardResponse = WatchReviewBoardResponses[keyof WatchReviewBoardResponses];

export type WatchCompletenessData = {
    body?: never;
    path: {
        periodEnd: string;
    };
    query?: {
        province?: string;
        part?: 'party' | 'council' | 'committee' | 'front' | 'all';
    };
    url: '/api/report-boards/completeness/{periodEnd}/live';
};

export type WatchCompletenessErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type WatchCompletenessError = WatchCompletenessErrors[keyof WatchCompletenessErrors];

export type WatchCompletenessResponses = {
    /**
     * text/event-stream
     */
    200: string;
};

export type WatchCompletenessResponse = WatchCompletenessResponses[keyof WatchCompletenessResponses];

export type ListDirectivesData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/direction/directives';
};

export type ListDirectivesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListDirectivesError = ListDirectivesErrors[keyof ListDirectivesErrors];

export type ListDirectivesResponses = {
    /**
     * Default Response
     */
    200: {
        directives: Array<{
            directiveId: string;
            number: string;
            issuedOn: string | null;
            issuingBody: string;
            titleVi: string;
            tasks: number;
            unclear: number;
            standing: {
                total: number;
                done: number;
                verified: number;
                contradicted: number;
                overdue: number;
                unnamed: number;
            };
        }>;
    };
};

export type ListDirectivesResponse = ListDirectivesResponses[keyof ListDirectivesResponses];

export type ReadDirectiveData = {
    body?: never;
    path: {
        directiveId: string;
    };
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/direction/directives/{directiveId}';
};

export type ReadDirectiveErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadDirectiveError = ReadDirectiveErrors[keyof ReadDirectiveErrors];

export type ReadDirectiveResponses = {
    /**
     * Default Response
     */
    200: {
        directive: {
            directiveId: string;
            number: string;
            issuedOn: string | null;
            issuingBody: string;
            titleVi: string;
        };
        tasks: Array<{
            taskId: string;
            directiveId: string | null;
            taskKey: string;
            section: string;
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
            groupCode: string | null;
            kind: 'order' | 'recommendation' | 'commitment';
            textVi: string;
            publishedAssignees: string;
            responsibility: string;
            milestones: string;
            expectedOutput: string;
            authority: string;
            dueKind: 'before' | 'by-end-of' | 'from' | 'daily' | 'immediate' | 'continuous' | 'none';
            publishedDue: string;
            publishedStart: string;
            dueVi: string;
            startsAt: string | null;
            dueAt: string | null;
            note: string;
            assigner: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            version: number;
            createdAt: string;
            creatorName: string;
            missingPoints: Array<'who' | 'what' | 'responsibility' | 'progress' | 'result' | 'authority'>;
            standing: {
                total: number;
                done: number;
                verified: number;
                contradicted: number;
                overdue: number;
                unnamed: number;
            };
        }>;
    };
};

export type ReadDirectiveResponse = ReadDirectiveResponses[keyof ReadDirectiveResponses];

export type ImportDirectivesData = {
    body: {
        content: string;
    };
    path?: never;
    query?: never;
    url: '/api/direction/directives/file';
};

export type ImportDirectivesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    413: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ImportDirectivesError = ImportDirectivesErrors[keyof ImportDirectivesErrors];

export type ImportDirectivesResponses = {
    /**
     * Default Response
     */
    200: {
        directives: number;
        newTasks: number;
        changedTasks: number;
        unchangedTasks: number;
        assignments: number;
        unnamed: Array<{
            line: number;
            text: string;
        }>;
    };
};

export type ImportDirectivesResponse = ImportDirectivesResponses[keyof ImportDirectivesResponses];

export type ListDirectedTasksData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        system?: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
        unclear?: boolean;
        /**
         * Mặc định 50
         */
        limit?: number;
        after?: string;
    };
    url: '/api/direction/tasks';
};

export type ListDirectedTasksErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListDirectedTasksError = ListDirectedTasksErrors[keyof ListDirectedTasksErrors];

export type ListDirectedTasksResponses = {
    /**
     * Default Response
     */
    200: {
        tasks: Array<{
            taskId: string;
            directiveId: string | null;
            taskKey: string;
            section: string;
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
            groupCode: string | null;
            kind: 'order' | 'recommendation' | 'commitment';
            textVi: string;
            publishedAssignees: string;
            responsibility: string;
            milestones: string;
            expectedOutput: string;
            authority: string;
            dueKind: 'before' | 'by-end-of' | 'from' | 'daily' | 'immediate' | 'continuous' | 'none';
            publishedDue: string;
            publishedStart: string;
            dueVi: string;
            startsAt: string | null;
            dueAt: string | null;
            note: string;
            assigner: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            version: number;
            createdAt: string;
            creatorName: string;
            missingPoints: Array<'who' | 'what' | 'responsibility' | 'progress' | 'result' | 'authority'>;
            standing: {
                total: number;
                done: number;
                verified: number;
                contradicted: number;
                overdue: number;
                unnamed: number;
            };
        }>;
        next: string | null;
    };
};

export type ListDirectedTasksResponse = ListDirectedTasksResponses[keyof ListDirectedTasksResponses];

export type CreateTaskData = {
    body: {
        assigner: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        directiveId?: string;
        registerKey?: string;
        groupCode?: string;
        system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
        textVi: string;
        responsibility: string;
        milestones: string;
        expectedOutput: string;
        authority: string;
        dueKind: 'before' | 'by-end-of' | 'from' | 'daily' | 'immediate' | 'continuous' | 'none';
        due: '' | string;
        start: '' | string;
        chosen: Array<{
            role: 'lead' | 'supporting';
            to: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            };
        } | {
            role: 'lead' | 'supporting';
            all: 'provinces';
            part: 'party' | 'council' | 'committee' | 'front';
        } | {
            role: 'lead' | 'supporting';
            all: 'communes';
            area: string;
            part: 'party' | 'council' | 'committee' | 'front';
        } | {
            role: 'lead' | 'supporting';
            all: 'ministries';
        }>;
    };
    path?: never;
    query?: never;
    url: '/api/direction/tasks';
};

export type CreateTaskErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CreateTaskError = CreateTaskErrors[keyof CreateTaskErrors];

export type CreateTaskResponses = {
    /**
     * Default Response
     */
    200: {
        taskId: string;
        assignments: number;
    };
};

export type CreateTaskResponse = CreateTaskResponses[keyof CreateTaskResponses];

export type ReadDirectedTaskData = {
    body?: never;
    path: {
        taskId: string;
    };
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/direction/tasks/{taskId}';
};

export type ReadDirectedTaskErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadDirectedTaskError = ReadDirectedTaskErrors[keyof ReadDirectedTaskErrors];

export type ReadDirectedTaskResponses = {
    /**
     * Default Response
     */
    200: {
        task: {
            taskId: string;
            directiveId: string | null;
            taskKey: string;
            section: string;
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
            groupCode: string | null;
            kind: 'order' | 'recommendation' | 'commitment';
            textVi: string;
            publishedAssignees: string;
            responsibility: string;
            milestones: string;
            expectedOutput: string;
            authority: string;
            dueKind: 'before' | 'by-end-of' | 'from' | 'daily' | 'immediate' | 'continuous' | 'none';
            publishedDue: string;
            publishedStart: string;
            dueVi: string;
            startsAt: string | null;
            dueAt: string | null;
            note: string;
            assigner: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            version: number;
            createdAt: string;
            creatorName: string;
            missingPoints: Array<'who' | 'what' | 'responsibility' | 'progress' | 'result' | 'authority'>;
        };
        directive: {
            directiveId: string;
            number: string;
            issuedOn: string | null;
            issuingBody: string;
            titleVi: string;
        } | null;
        mayChange: boolean;
        assignments: Array<{
            assignmentId: string;
            taskId: string;
            role: 'lead' | 'supporting';
            remark: string;
            assignee: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            };
            at: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            title: {
                vi: string;
                en: string;
            };
            phase: 'assigned' | 'accepted' | 'in-progress' | 'done' | 'returned' | 'cancelled';
            percent: number;
            dueAt: string | null;
            overdue: boolean;
            asked: 'extension' | 'hand-over' | null;
            escalated: boolean;
            verification: 'not-checked' | 'verified' | 'contradicted';
            claim: number;
            seen: number;
            movedAt: string;
            doneAt: string | null;
            request: {
                kind: 'extension' | 'hand-over';
                reason: string;
                dueAt: string | null;
                to: {
                    vi: string;
                    en: string;
                } | null;
                toPlace: {
                    area: string | null;
                    part: 'party' | 'council' | 'committee' | 'front' | null;
                } | null;
            } | null;
            may: {
                report: boolean;
                direct: boolean;
                answer: boolean;
                receive: boolean;
            };
            above: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            colour: 'green' | 'yellow' | 'red' | null;
            override: {
                colour: 'green' | 'yellow' | 'red';
                reason: string;
                validUntil: string;
                setterName: string;
            } | null;
            trend: 'better' | 'worse' | 'same' | 'new' | null;
        }>;
        allAssignments: number;
        leads: number;
    };
};

export type ReadDirectedTaskResponse = ReadDirectedTaskResponses[keyof ReadDirectedTaskResponses];

export type ReadAssignmentLogData = {
    body?: never;
    path: {
        taskId: string;
        assignmentId: string;
    };
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/direction/tasks/{taskId}/assignments/{assignmentId}/steps';
};

export type ReadAssignmentLogErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadAssignmentLogError = ReadAssignmentLogErrors[keyof ReadAssignmentLogErrors];

export type ReadAssignmentLogResponses = {
    /**
     * Default Response
     */
    200: {
        steps: Array<{
            number: number;
            at: string;
            actorName: string;
            actingAs: 'body' | 'receiver' | 'assigner' | 'verifier';
            step: {
                kind: 'accept';
                words?: string;
            } | {
                kind: 'progress';
                percent: number;
                words: string;
                fileIds?: Array<string>;
            } | {
                kind: 'finish';
                words?: string;
                evidence: Array<{
                    text: string;
                    link?: string;
                }>;
                fileIds?: Array<string>;
            } | {
                kind: 'ask-extension';
                dueAt: string;
                reason: string;
            } | {
                kind: 'ask-hand-over';
                to: {
                    kind: 'unit';
                    unitId: string;
                    part: 'party' | 'council' | 'committee' | 'front';
                } | {
                    kind: 'body';
                    bodyId: string;
                } | {
                    kind: 'named';
                    text: string;
                };
                reason: string;
            } | {
                kind: 'withdraw-request';
                reason: string;
            } | {
                kind: 'escalate';
                reason: string;
            } | {
                kind: 'extend';
                dueAt: string;
                reason: string;
            } | {
                kind: 'refuse-extension';
                reason: string;
            } | {
                kind: 'return';
                reason: string;
            } | {
                kind: 'cancel';
                reason: string;
            } | {
                kind: 'answer-escalation';
                words: string;
            } | {
                kind: 'name-assignee';
                to: {
                    kind: 'unit';
                    unitId: string;
                    part: 'party' | 'council' | 'committee' | 'front';
                } | {
                    kind: 'body';
                    bodyId: string;
                } | {
                    kind: 'named';
                    text: string;
                };
                reason: string;
            } | {
                kind: 'take-over';
                words?: string;
            } | {
                kind: 'decline-hand-over';
                reason: string;
            } | {
                kind: 'verify';
                words: string;
                evidence: Array<{
                    text: string;
                    link?: string;
                }>;
                fileIds?: Array<string>;
            } | {
                kind: 'contradict';
                reason: string;
                evidence: Array<{
                    text: string;
                    link?: string;
                }>;
                fileIds?: Array<string>;
            } | {
                kind: 'assign';
                to: {
                    kind: 'unit';
                    unitId: string;
                    part: 'party' | 'council' | 'committee' | 'front';
                } | {
                    kind: 'body';
                    bodyId: string;
                } | {
                    kind: 'named';
                    text: string;
                };
                dueAt: string | null;
            } | {
                kind: 'change-plan';
                dueAt: string | null;
                reason: string;
            };
            to: {
                vi: string;
                en: string;
            } | null;
            files: Array<{
                fileId: string;
                name: string;
                mediaType: string;
                bytes: number;
            }>;
        }>;
    };
};

export type ReadAssignmentLogResponse = ReadAssignmentLogResponses[keyof ReadAssignmentLogResponses];

export type ReportOnAssignmentData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        seen: number;
        step: {
            kind: 'accept';
            words?: string;
        } | {
            kind: 'progress';
            percent: number;
            words: string;
            fileIds?: Array<string>;
        } | {
            kind: 'finish';
            words?: string;
            evidence: Array<{
                text: string;
                link?: string;
            }>;
            fileIds?: Array<string>;
        } | {
            kind: 'ask-extension';
            dueAt: string;
            reason: string;
        } | {
            kind: 'ask-hand-over';
            to: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            };
            reason: string;
        } | {
            kind: 'withdraw-request';
            reason: string;
        } | {
            kind: 'escalate';
            reason: string;
        };
    };
    path: {
        assignmentId: string;
    };
    query?: never;
    url: '/api/direction/assignments/{assignmentId}/reports';
};

export type ReportOnAssignmentErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReportOnAssignmentError = ReportOnAssignmentErrors[keyof ReportOnAssignmentErrors];

export type ReportOnAssignmentResponses = {
    /**
     * Default Response
     */
    200: {
        seen: number;
    };
};

export type ReportOnAssignmentResponse = ReportOnAssignmentResponses[keyof ReportOnAssignmentResponses];

export type DirectAssignmentData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        seen: number;
        step: {
            kind: 'extend';
            dueAt: string;
            reason: string;
        } | {
            kind: 'refuse-extension';
            reason: string;
        } | {
            kind: 'return';
            reason: string;
        } | {
            kind: 'cancel';
            reason: string;
        } | {
            kind: 'answer-escalation';
            words: string;
        } | {
            kind: 'name-assignee';
            to: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            };
            reason: string;
        };
    };
    path: {
        assignmentId: string;
    };
    query?: never;
    url: '/api/direction/assignments/{assignmentId}/decisions';
};

export type DirectAssignmentErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type DirectAssignmentError = DirectAssignmentErrors[keyof DirectAssignmentErrors];

export type DirectAssignmentResponses = {
    /**
     * Default Response
     */
    200: {
        seen: number;
    };
};

export type DirectAssignmentResponse = DirectAssignmentResponses[keyof DirectAssignmentResponses];

export type ReceiveAssignmentData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        seen: number;
        step: {
            kind: 'take-over';
            words?: string;
        } | {
            kind: 'decline-hand-over';
            reason: string;
        };
    };
    path: {
        assignmentId: string;
    };
    query?: never;
    url: '/api/direction/assignments/{assignmentId}/hand-over';
};

export type ReceiveAssignmentErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReceiveAssignmentError = ReceiveAssignmentErrors[keyof ReceiveAssignmentErrors];

export type ReceiveAssignmentResponses = {
    /**
     * Default Response
     */
    200: {
        seen: number;
    };
};

export type ReceiveAssignmentResponse = ReceiveAssignmentResponses[keyof ReceiveAssignmentResponses];

export type ChangePlanData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        version: number;
        textVi: string;
        responsibility: string;
        milestones: string;
        expectedOutput: string;
        authority: string;
        dueKind: 'before' | 'by-end-of' | 'from' | 'daily' | 'immediate' | 'continuous' | 'none';
        due: '' | string;
        start: '' | string;
        reason: string;
    };
    path: {
        taskId: string;
    };
    query?: never;
    url: '/api/direction/tasks/{taskId}/plans';
};

export type ChangePlanErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ChangePlanError = ChangePlanErrors[keyof ChangePlanErrors];

export type ChangePlanResponses = {
    /**
     * Default Response
     */
    200: {
        version: number;
    };
};

export type ChangePlanResponse = ChangePlanResponses[keyof ChangePlanResponses];

export type ListAssignmentsData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        standing?: 'open' | 'overdue' | 'due-soon' | 'silent' | 'asked' | 'escalated' | 'unnamed' | 'done' | 'claimed' | 'not-checked' | 'verified' | 'contradicted' | 'cancelled' | 'all';
        system?: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
        directiveId?: string;
        group?: string;
        /**
         * Mặc định 50
         */
        limit?: number;
        after?: string;
    };
    url: '/api/direction/assignments';
};

export type ListAssignmentsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListAssignmentsError = ListAssignmentsErrors[keyof ListAssignmentsErrors];

export type ListAssignmentsResponses = {
    /**
     * Default Response
     */
    200: {
        items: Array<{
            assignmentId: string;
            taskId: string;
            role: 'lead' | 'supporting';
            remark: string;
            assignee: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            };
            at: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            title: {
                vi: string;
                en: string;
            };
            phase: 'assigned' | 'accepted' | 'in-progress' | 'done' | 'returned' | 'cancelled';
            percent: number;
            dueAt: string | null;
            overdue: boolean;
            asked: 'extension' | 'hand-over' | null;
            escalated: boolean;
            verification: 'not-checked' | 'verified' | 'contradicted';
            claim: number;
            seen: number;
            movedAt: string;
            doneAt: string | null;
            textVi: string;
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
            groupCode: string | null;
            directiveId: string | null;
            dueKind: 'before' | 'by-end-of' | 'from' | 'daily' | 'immediate' | 'continuous' | 'none';
            colour: 'green' | 'yellow' | 'red' | null;
            override: {
                colour: 'green' | 'yellow' | 'red';
                reason: string;
                validUntil: string;
                setterName: string;
            } | null;
            trend: 'better' | 'worse' | 'same' | 'new' | null;
        }>;
        next: string | null;
        total: number;
        trendDays: number;
    };
};

export type ListAssignmentsResponse = ListAssignmentsResponses[keyof ListAssignmentsResponses];

export type SumAssignmentsData = {
    body?: never;
    path?: never;
    query: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        system?: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
        directiveId?: string;
        group?: string;
        by: 'system' | 'directive' | 'group' | 'province' | 'body' | 'age';
    };
    url: '/api/direction/assignments/sums';
};

export type SumAssignmentsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SumAssignmentsError = SumAssignmentsErrors[keyof SumAssignmentsErrors];

export type SumAssignmentsResponses = {
    /**
     * Default Response
     */
    200: {
        rows: Array<{
            key: string | null;
            title: {
                vi: string;
                en: string;
            } | null;
            area: string | null;
            total: number;
            open: number;
            overdue: number;
            dueSoon: number;
            silent: number;
            done: number;
            notChecked: number;
            verified: number;
            contradicted: number;
            cancelled: number;
        }>;
    };
};

export type SumAssignmentsResponse = SumAssignmentsResponses[keyof SumAssignmentsResponses];

export type ListOwnAssignmentsData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        standing?: 'open' | 'overdue' | 'due-soon' | 'silent' | 'asked' | 'escalated' | 'unnamed' | 'done' | 'claimed' | 'not-checked' | 'verified' | 'contradicted' | 'cancelled' | 'all';
        system?: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
        directiveId?: string;
        group?: string;
        /**
         * Mặc định 50
         */
        limit?: number;
        after?: string;
    };
    url: '/api/direction/own-assignments';
};

export type ListOwnAssignmentsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListOwnAssignmentsError = ListOwnAssignmentsErrors[keyof ListOwnAssignmentsErrors];

export type ListOwnAssignmentsResponses = {
    /**
     * Default Response
     */
    200: {
        items: Array<{
            assignmentId: string;
            taskId: string;
            role: 'lead' | 'supporting';
            remark: string;
            assignee: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            };
            at: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            title: {
                vi: string;
                en: string;
            };
            phase: 'assigned' | 'accepted' | 'in-progress' | 'done' | 'returned' | 'cancelled';
            percent: number;
            dueAt: string | null;
            overdue: boolean;
            asked: 'extension' | 'hand-over' | null;
            escalated: boolean;
            verification: 'not-checked' | 'verified' | 'contradicted';
            claim: number;
            seen: number;
            movedAt: string;
            doneAt: string | null;
            textVi: string;
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
            groupCode: string | null;
            directiveId: string | null;
            dueKind: 'before' | 'by-end-of' | 'from' | 'daily' | 'immediate' | 'continuous' | 'none';
            colour: 'green' | 'yellow' | 'red' | null;
            override: {
                colour: 'green' | 'yellow' | 'red';
                reason: string;
                validUntil: string;
                setterName: string;
            } | null;
            trend: 'better' | 'worse' | 'same' | 'new' | null;
        }>;
        next: string | null;
        total: number;
        trendDays: number;
    };
};

export type ListOwnAssignmentsResponse = ListOwnAssignmentsResponses[keyof ListOwnAssignmentsResponses];

export type ListOfferedAssignmentsData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/direction/offered-assignments';
};

export type ListOfferedAssignmentsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListOfferedAssignmentsError = ListOfferedAssignmentsErrors[keyof ListOfferedAssignmentsErrors];

export type ListOfferedAssignmentsResponses = {
    /**
     * Default Response
     */
    200: {
        items: Array<{
            assignmentId: string;
            taskId: string;
            role: 'lead' | 'supporting';
            remark: string;
            assignee: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            };
            at: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            title: {
                vi: string;
                en: string;
            };
            phase: 'assigned' | 'accepted' | 'in-progress' | 'done' | 'returned' | 'cancelled';
            percent: number;
            dueAt: string | null;
            overdue: boolean;
            asked: 'extension' | 'hand-over' | null;
            escalated: boolean;
            verification: 'not-checked' | 'verified' | 'contradicted';
            claim: number;
            seen: number;
            movedAt: string;
            doneAt: string | null;
            request: {
                kind: 'extension' | 'hand-over';
                reason: string;
                dueAt: string | null;
                to: {
                    vi: string;
                    en: string;
                } | null;
                toPlace: {
                    area: string | null;
                    part: 'party' | 'council' | 'committee' | 'front' | null;
                } | null;
            } | null;
            may: {
                report: boolean;
                direct: boolean;
                answer: boolean;
                receive: boolean;
            };
            above: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
        }>;
    };
};

export type ListOfferedAssignmentsResponse = ListOfferedAssignmentsResponses[keyof ListOfferedAssignmentsResponses];

export type ListTaskColourRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/direction/colour-rules';
};

export type ListTaskColourRulesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListTaskColourRulesError = ListTaskColourRulesErrors[keyof ListTaskColourRulesErrors];

export type ListTaskColourRulesResponses = {
    /**
     * Default Response
     */
    200: {
        rules: Array<{
            validFrom: string;
            dueSoonDays: number;
            silentDays: number;
            redProvinceFrom: number;
            source: string;
            recorderName: string;
        }>;
    };
};

export type ListTaskColourRulesResponse = ListTaskColourRulesResponses[keyof ListTaskColourRulesResponses];

export type SetTaskColourRuleData = {
    body: {
        validFrom: string;
        dueSoonDays: number;
        silentDays: number;
        redProvinceFrom: number;
        source: string;
    };
    path?: never;
    query?: never;
    url: '/api/direction/colour-rules';
};

export type SetTaskColourRuleErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetTaskColourRuleError = SetTaskColourRuleErrors[keyof SetTaskColourRuleErrors];

export type SetTaskColourRuleResponses = {
    /**
     * Default Response
     */
    200: {
        validFrom: string;
    };
};

export type SetTaskColourRuleResponse = SetTaskColourRuleResponses[keyof SetTaskColourRuleResponses];

export type OverrideTaskColourData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        colour: 'green' | 'yellow' | 'red';
        reason: string;
        validUntil: string;
    };
    path: {
        assignmentId: string;
    };
    query?: never;
    url: '/api/direction/assignments/{assignmentId}/colour';
};

export type OverrideTaskColourErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type OverrideTaskColourError = OverrideTaskColourErrors[keyof OverrideTaskColourErrors];

export type OverrideTaskColourResponses = {
    /**
     * Default Response
     */
    200: {
        colour: string;
    };
};

export type OverrideTaskColourResponse = OverrideTaskColourResponses[keyof OverrideTaskColourResponses];

export type ListChecksData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        outcome?: 'not-checked' | 'verified' | 'contradicted';
        drawId?: string;
    };
    url: '/api/direction/checks';
};

export type ListChecksErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListChecksError = ListChecksErrors[keyof ListChecksErrors];

export type ListChecksResponses = {
    /**
     * Default Response
     */
    200: {
        checks: Array<{
            assignmentId: string;
            claim: number;
            drawId: string;
            taskId: string;
            textVi: string;
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
            title: {
                vi: string;
                en: string;
            };
            claimWords: string;
            claimEvidence: Array<{
                text: string;
                link?: string;
            }>;
            claimFiles: Array<{
                fileId: string;
                name: string;
                mediaType: string;
                bytes: number;
            }>;
            verifier: {
                vi: string;
                en: string;
            };
            at: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            filePlace: {
                provinceCode: string;
                reporter: string;
            } | null;
            seen: number;
            outcome: 'not-checked' | 'verified' | 'contradicted';
            words: string;
            evidence: Array<{
                text: string;
                link?: string;
            }>;
            files: Array<{
                fileId: string;
                name: string;
                mediaType: string;
                bytes: number;
            }>;
            checkedAt: string | null;
            checkerName: string | null;
            mayCheck: boolean;
        }>;
    };
};

export type ListChecksResponse = ListChecksResponses[keyof ListChecksResponses];

export type SumChecksData = {
    body?: never;
    path?: never;
    query: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        by: 'system' | 'directive' | 'group' | 'body';
    };
    url: '/api/direction/checks/sums';
};

export type SumChecksErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SumChecksError = SumChecksErrors[keyof SumChecksErrors];

export type SumChecksResponses = {
    /**
     * Default Response
     */
    200: {
        rows: Array<{
            key: string | null;
            title: {
                vi: string;
                en: string;
            } | null;
            claims: number;
            verified: number;
            contradicted: number;
            waiting: number;
        }>;
        draws: Array<{
            drawId: string;
            seed: string;
            part: number;
            whole: number | null;
            verifier: {
                vi: string;
                en: string;
            };
            eligible: number;
            drawn: number;
            verified: number;
            contradicted: number;
            drawnAt: string;
            drawerName: string;
        }>;
    };
};

export type SumChecksResponse = SumChecksResponses[keyof SumChecksResponses];

export type DrawResultsData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        verifier: {
            kind: 'unit';
            unitId: string;
            part: 'party' | 'council' | 'committee' | 'front';
        } | {
            kind: 'body';
            bodyId: string;
        } | {
            kind: 'named';
            text: string;
        };
        seed: string;
        part: number;
        whole?: number;
        area?: string;
        system?: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
        directiveId?: string;
        group?: string;
    };
    path?: never;
    query?: never;
    url: '/api/direction/draws';
};

export type DrawResultsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type DrawResultsError = DrawResultsErrors[keyof DrawResultsErrors];

export type DrawResultsResponses = {
    /**
     * Default Response
     */
    200: {
        drawId: string;
        eligible: number;
        drawn: number;
    };
};

export type DrawResultsResponse = DrawResultsResponses[keyof DrawResultsResponses];

export type CheckResultData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        seen: number;
        finding: {
            kind: 'verify';
            words: string;
            evidence: Array<{
                text: string;
                link?: string;
            }>;
            fileIds?: Array<string>;
        } | {
            kind: 'contradict';
            reason: string;
            evidence: Array<{
                text: string;
                link?: string;
            }>;
            fileIds?: Array<string>;
        } | {
            kind: 'cannot-check';
            reason: string;
        };
    };
    path: {
        assignmentId: string;
        claim: number;
    };
    query?: never;
    url: '/api/direction/checks/{assignmentId}/{claim}';
};

export type CheckResultErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CheckResultError = CheckResultErrors[keyof CheckResultErrors];

export type CheckResultResponses = {
    /**
     * Default Response
     */
    200: {
        outcome: 'verified' | 'contradicted' | 'not-checked';
    };
};

export type CheckResultResponse = CheckResultResponses[keyof CheckResultResponses];

export type ListRepresentativesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/direction/representatives';
};

export type ListRepresentativesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListRepresentativesError = ListRepresentativesErrors[keyof ListRepresentativesErrors];

export type ListRepresentativesResponses = {
    /**
     * Default Response
     */
    200: {
        representatives: Array<{
            accountId: string;
            bodyId: string;
            validFrom: string;
            validTo: string | null;
            decision: string;
            title: {
                vi: string;
                en: string;
            };
        }>;
    };
};

export type ListRepresentativesResponse = ListRepresentativesResponses[keyof ListRepresentativesResponses];

export type NameRepresentativeData = {
    body: {
        accountId: string;
        bodyId: string;
        validTo: string | null;
        decision: string;
    };
    path?: never;
    query?: never;
    url: '/api/direction/representatives';
};

export type NameRepresentativeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type NameRepresentativeError = NameRepresentativeErrors[keyof NameRepresentativeErrors];

export type NameRepresentativeResponses = {
    /**
     * Default Response
     */
    200: {
        bodyId: string;
    };
};

export type NameRepresentativeResponse = NameRepresentativeResponses[keyof NameRepresentativeResponses];

export type EndRepresentativeData = {
    body: {
        accountId: string;
        bodyId: string;
    };
    path?: never;
    query?: never;
    url: '/api/direction/representatives/end';
};

export type EndRepresentativeErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type EndRepresentativeError = EndRepresentativeErrors[keyof EndRepresentativeErrors];

export type EndRepresentativeResponses = {
    /**
     * Default Response
     */
    200: {
        bodyId: string;
    };
};

export type EndRepresentativeResponse = EndRepresentativeResponses[keyof EndRepresentativeResponses];

export type ListTaskSchedulesData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/direction/schedules';
};

export type ListTaskSchedulesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListTaskSchedulesError = ListTaskSchedulesErrors[keyof ListTaskSchedulesErrors];

export type ListTaskSchedulesResponses = {
    /**
     * Default Response
     */
    200: {
        schedules: Array<{
            scheduleId: string;
            frequency: 'daily' | 'weekly' | 'monthly';
            weekday: number | null;
            monthDay: number | null;
            workingDayRule: 'as-is' | 'next' | 'previous' | 'skip';
            dueHour: string | null;
            validFrom: string;
            validTo: string | null;
            textVi: string;
            assigner: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            creatorName: string;
        }>;
    };
};

export type ListTaskSchedulesResponse = ListTaskSchedulesResponses[keyof ListTaskSchedulesResponses];

export type ScheduleTaskData = {
    body: {
        assigner: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        frequency: 'daily' | 'weekly' | 'monthly';
        weekday: number | null;
        monthDay: number | null;
        workingDayRule: 'as-is' | 'next' | 'previous' | 'skip';
        dueHour: string | null;
        validFrom: string;
        validTo: string | null;
        task: {
            textVi: string;
            responsibility: string;
            milestones: string;
            expectedOutput: string;
            authority: string;
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
            directiveId?: string;
            groupCode?: string;
            chosen: Array<{
                role: 'lead' | 'supporting';
                to: {
                    kind: 'unit';
                    unitId: string;
                    part: 'party' | 'council' | 'committee' | 'front';
                } | {
                    kind: 'body';
                    bodyId: string;
                } | {
                    kind: 'named';
                    text: string;
                };
            } | {
                role: 'lead' | 'supporting';
                all: 'provinces';
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                role: 'lead' | 'supporting';
                all: 'communes';
                area: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                role: 'lead' | 'supporting';
                all: 'ministries';
            }>;
        };
    };
    path?: never;
    query?: never;
    url: '/api/direction/schedules';
};

export type ScheduleTaskErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ScheduleTaskError = ScheduleTaskErrors[keyof ScheduleTaskErrors];

export type ScheduleTaskResponses = {
    /**
     * Default Response
     */
    200: {
        scheduleId: string;
    };
};

export type ScheduleTaskResponse = ScheduleTaskResponses[keyof ScheduleTaskResponses];

export type EndTaskScheduleData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
    };
    path: {
        scheduleId: string;
    };
    query?: never;
    url: '/api/direction/schedules/{scheduleId}/end';
};

export type EndTaskScheduleErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type EndTaskScheduleError = EndTaskScheduleErrors[keyof EndTaskScheduleErrors];

export type EndTaskScheduleResponses = {
    /**
     * Default Response
     */
    200: {
        scheduleId: string;
    };
};

export type EndTaskScheduleResponse = EndTaskScheduleResponses[keyof EndTaskScheduleResponses];

export type ListAlertsData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        all?: boolean;
    };
    url: '/api/direction/alerts';
};

export type ListAlertsErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListAlertsError = ListAlertsErrors[keyof ListAlertsErrors];

export type ListAlertsResponses = {
    /**
     * Default Response
     */
    200: {
        alerts: Array<{
            alertId: string;
            groupName: string;
            cause: 'overdue' | 'contradicted' | 'red-province';
            provinceCode: string | null;
            provinceName: string | null;
            taskId: string | null;
            textVi: string | null;
            count: number;
            raisedAt: string;
            acknowledgedAt: string | null;
            acknowledgerName: string | null;
            words: string;
            mayAcknowledge: boolean;
        }>;
        groups: Array<{
            groupId: string;
            nameVi: string;
            areas: Array<string> | null;
            members: Array<{
                vi: string;
                en: string;
            }>;
        }>;
    };
};

export type ListAlertsResponse = ListAlertsResponses[keyof ListAlertsResponses];

export type AcknowledgeAlertData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        words: string;
    };
    path: {
        alertId: string;
    };
    query?: never;
    url: '/api/direction/alerts/{alertId}/acknowledgement';
};

export type AcknowledgeAlertErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type AcknowledgeAlertError = AcknowledgeAlertErrors[keyof AcknowledgeAlertErrors];

export type AcknowledgeAlertResponses = {
    /**
     * Default Response
     */
    200: {
        alertId: string;
    };
};

export type AcknowledgeAlertResponse = AcknowledgeAlertResponses[keyof AcknowledgeAlertResponses];

export type CreateWorkingGroupData = {
    body: {
        nameVi: string;
        areas: Array<string> | null;
        members: Array<{
            kind: 'unit';
            unitId: string;
            part: 'party' | 'council' | 'committee' | 'front';
        } | {
            kind: 'body';
            bodyId: string;
        } | {
            kind: 'named';
            text: string;
        }>;
    };
    path?: never;
    query?: never;
    url: '/api/direction/working-groups';
};

export type CreateWorkingGroupErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CreateWorkingGroupError = CreateWorkingGroupErrors[keyof CreateWorkingGroupErrors];

export type CreateWorkingGroupResponses = {
    /**
     * Default Response
     */
    200: {
        groupId: string;
    };
};

export type CreateWorkingGroupResponse = CreateWorkingGroupResponses[keyof CreateWorkingGroupResponses];

export type EndWorkingGroupData = {
    body?: never;
    path: {
        groupId: string;
    };
    query?: never;
    url: '/api/direction/working-groups/{groupId}/end';
};

export type EndWorkingGroupErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type EndWorkingGroupError = EndWorkingGroupErrors[keyof EndWorkingGroupErrors];

export type EndWorkingGroupResponses = {
    /**
     * Default Response
     */
    200: {
        groupId: string;
    };
};

export type EndWorkingGroupResponse = EndWorkingGroupResponses[keyof EndWorkingGroupResponses];

export type ReadTaskFileData = {
    body?: never;
    path: {
        taskId: string;
        fileId: string;
    };
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/direction/tasks/{taskId}/files/{fileId}';
};

export type ReadTaskFileErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    429: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadTaskFileError = ReadTaskFileErrors[keyof ReadTaskFileErrors];

export type ReadTaskFileResponses = {
    /**
     * Nội dung tệp, nguyên như đã nhận
     */
    200: unknown;
};

export type ListCasesData = {
    body?: never;
    path?: never;
    query?: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        standing?: 'open' | 'overdue' | 'escalated' | 'no-owner' | 'routed' | 'accepted' | 'answered' | 'closed';
        theme?: string;
        owner?: string;
        age?: '0-2' | '3-7' | '8-14' | '15-30' | '31';
        size?: '0-4' | '5-9' | '10-24' | '25-49' | '50';
        mine?: boolean;
        /**
         * Mặc định 50
         */
        limit?: number;
        offset?: number;
    };
    url: '/api/cases';
};

export type ListCasesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListCasesError = ListCasesErrors[keyof ListCasesErrors];

export type ListCasesResponses = {
    /**
     * Default Response
     */
    200: {
        total: number;
        cases: Array<{
            caseId: string;
            provinceCode: string;
            provinceName: string;
            themeKey: string;
            theme: {
                vi: string;
                en: string;
            };
            phase: 'open' | 'routed' | 'accepted' | 'answered' | 'closed';
            owner: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            } | null;
            ownerKey: string | null;
            ownerTitle: {
                vi: string;
                en: string;
            } | null;
            at: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            } | null;
            basis: 'province' | 'body' | 'supplier' | 'self-supplied' | 'fallback' | 'handed-over' | 'named' | null;
            dueAt: string | null;
            overdue: boolean;
            escalated: boolean;
            round: number;
            answered: boolean;
            closing: 'confirmed' | 'stopped' | 'merged' | null;
            openedOn: string;
            closedOn: string | null;
            lastDay: string;
            communes: number;
            waiting: number;
            daysOpen: number;
            age: '0-2' | '3-7' | '8-14' | '15-30' | '31';
            size: '0-4' | '5-9' | '10-24' | '25-49' | '50';
            seen: number;
        }>;
    };
};

export type ListCasesResponse = ListCasesResponses[keyof ListCasesResponses];

export type SumCasesData = {
    body?: never;
    path?: never;
    query: {
        area?: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        standing?: 'open' | 'overdue' | 'escalated' | 'no-owner' | 'routed' | 'accepted' | 'answered' | 'closed';
        theme?: string;
        owner?: string;
        age?: '0-2' | '3-7' | '8-14' | '15-30' | '31';
        size?: '0-4' | '5-9' | '10-24' | '25-49' | '50';
        mine?: boolean;
        by: 'owner' | 'age' | 'communes' | 'theme' | 'province';
    };
    url: '/api/case-sums';
};

export type SumCasesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SumCasesError = SumCasesErrors[keyof SumCasesErrors];

export type SumCasesResponses = {
    /**
     * Default Response
     */
    200: {
        rows: Array<{
            key: string | null;
            title: {
                vi: string;
                en: string;
            } | null;
            open: number;
            overdue: number;
            escalated: number;
            noOwner: number;
            answered: number;
            closed: number;
            waiting: number;
        }>;
    };
};

export type SumCasesResponse = SumCasesResponses[keyof SumCasesResponses];

export type ReadCaseData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/cases/{caseId}';
};

export type ReadCaseErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ReadCaseError = ReadCaseErrors[keyof ReadCaseErrors];

export type ReadCaseResponses = {
    /**
     * Default Response
     */
    200: {
        case: {
            caseId: string;
            provinceCode: string;
            provinceName: string;
            themeKey: string;
            theme: {
                vi: string;
                en: string;
            };
            phase: 'open' | 'routed' | 'accepted' | 'answered' | 'closed';
            owner: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            } | null;
            ownerKey: string | null;
            ownerTitle: {
                vi: string;
                en: string;
            } | null;
            at: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            } | null;
            basis: 'province' | 'body' | 'supplier' | 'self-supplied' | 'fallback' | 'handed-over' | 'named' | null;
            dueAt: string | null;
            overdue: boolean;
            escalated: boolean;
            round: number;
            answered: boolean;
            closing: 'confirmed' | 'stopped' | 'merged' | null;
            openedOn: string;
            closedOn: string | null;
            lastDay: string;
            communes: number;
            waiting: number;
            daysOpen: number;
            age: '0-2' | '3-7' | '8-14' | '15-30' | '31';
            size: '0-4' | '5-9' | '10-24' | '25-49' | '50';
            seen: number;
        };
        mergedInto: string | null;
        communes: Array<{
            communeCode: string;
            blocks: Array<'general' | 'party' | 'council' | 'committee' | 'front'>;
            firstDay: string;
            lastDay: string;
            quietDays: number;
            gone: boolean;
            said: 'confirmed' | 'still-there' | null;
            saidOn: string | null;
            saidByName: string | null;
            saidWords: string | null;
            communeName: string;
        }>;
        steps: Array<{
            number: number;
            at: string;
            actorId: string;
            actorName: string;
            step: {
                kind: 'accept';
                words?: string;
            } | {
                kind: 'answer';
                words: string;
                measure: string;
                evidence: Array<{
                    text: string;
                    link?: string;
                }>;
            } | {
                kind: 'hand-over';
                to: {
                    kind: 'unit';
                    unitId: string;
                    part: 'party' | 'council' | 'committee' | 'front';
                } | {
                    kind: 'body';
                    bodyId: string;
                } | {
                    kind: 'named';
                    text: string;
                };
                reason: string;
            } | {
                kind: 'hand-back';
                reason: string;
            } | {
                kind: 'escalate';
                reason: string;
            } | {
                kind: 'name-owner';
                to: {
                    kind: 'unit';
                    unitId: string;
                    part: 'party' | 'council' | 'committee' | 'front';
                } | {
                    kind: 'body';
                    bodyId: string;
                } | {
                    kind: 'named';
                    text: string;
                };
                reason: string;
            } | {
                kind: 'extend';
                dueAt: string;
                reason: string;
            } | {
                kind: 'answer-escalation';
                words: string;
            } | {
                kind: 'send-back';
                reason: string;
            } | {
                kind: 'confirm';
                commune: string;
                part?: 'party' | 'council' | 'committee' | 'front';
                words: string;
            } | {
                kind: 'deny';
                commune: string;
                part?: 'party' | 'council' | 'committee' | 'front';
                words: string;
                dueAt: string;
            } | {
                kind: 'open';
                day: string;
                communes?: number;
                ruleFrom: string;
            } | {
                kind: 'route';
                to: {
                    kind: 'unit';
                    unitId: string;
                    part: 'party' | 'council' | 'committee' | 'front';
                } | {
                    kind: 'body';
                    bodyId: string;
                } | {
                    kind: 'named';
                    text: string;
                };
                basis: 'province' | 'body' | 'supplier' | 'self-supplied' | 'fallback' | 'handed-over' | 'named';
                remark: string;
                routingFrom: string;
                dueAt: string;
                system?: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting';
                stated?: {
                    communes: number;
                    of: number;
                };
            } | {
                kind: 'renew-deadline';
                dueAt: string;
            } | {
                kind: 'close';
                how: 'confirmed' | 'stopped';
                day: string;
            } | {
                kind: 'reopen';
                day: string;
                communes?: number;
                ruleFrom: string;
            } | {
                kind: 'carry';
                from: string;
                to: string;
                reason: string;
            } | {
                kind: 'merge';
                into: string;
                reason: string;
            } | {
                kind: 'link-task';
                taskId: string;
            };
            title: {
                vi: string;
                en: string;
            } | null;
        }>;
        statements: {
            day: string;
            all: number;
            rows: Array<{
                communeCode: string;
                communeName: string;
                block: 'general' | 'party' | 'council' | 'committee' | 'front';
                kind: 'obstacle' | 'recommendation';
                text: string;
                decidedByPerson: boolean;
                confidence: number;
            }>;
        };
        may: {
            handle: boolean;
            direct: boolean;
            sendBack: boolean;
            assignTask: {
                area: string | null;
            } | null;
        };
        readAt: string;
    };
};

export type ReadCaseResponse = ReadCaseResponses[keyof ReadCaseResponses];

export type HandleCaseData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        seen: number;
        step: {
            kind: 'accept';
            words?: string;
        } | {
            kind: 'answer';
            words: string;
            measure: string;
            evidence: Array<{
                text: string;
                link?: string;
            }>;
        } | {
            kind: 'hand-over';
            to: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            };
            reason: string;
        } | {
            kind: 'hand-back';
            reason: string;
        } | {
            kind: 'escalate';
            reason: string;
        };
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/steps';
};

export type HandleCaseErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type HandleCaseError = HandleCaseErrors[keyof HandleCaseErrors];

export type HandleCaseResponses = {
    /**
     * Default Response
     */
    200: {
        seen: number;
    };
};

export type HandleCaseResponse = HandleCaseResponses[keyof HandleCaseResponses];

export type DirectCaseData = {
    body: {
        at: {
            area: string | null;
            part: 'party' | 'council' | 'committee' | 'front' | null;
        };
        seen: number;
        step: {
            kind: 'name-owner';
            to: {
                kind: 'unit';
                unitId: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                bodyId: string;
            } | {
                kind: 'named';
                text: string;
            };
            reason: string;
        } | {
            kind: 'extend';
            dueAt: string;
            reason: string;
        } | {
            kind: 'answer-escalation';
            words: string;
        } | {
            kind: 'send-back';
            reason: string;
        };
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/decisions';
};

export type DirectCaseErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type DirectCaseError = DirectCaseErrors[keyof DirectCaseErrors];

export type DirectCaseResponses = {
    /**
     * Default Response
     */
    200: {
        seen: number;
    };
};

export type DirectCaseResponse = DirectCaseResponses[keyof DirectCaseResponses];

export type CreateTaskOfCaseData = {
    body: {
        seen: number;
        task: {
            assigner: {
                area: string | null;
                part: 'party' | 'council' | 'committee' | 'front' | null;
            };
            directiveId?: string;
            registerKey?: string;
            groupCode?: string;
            system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting' | 'portal' | 'infrastructure' | 'security' | 'accounts-sso' | 'signatures' | 'staffing' | 'communication' | 'data' | 'other';
            textVi: string;
            responsibility: string;
            milestones: string;
            expectedOutput: string;
            authority: string;
            dueKind: 'before' | 'by-end-of' | 'from' | 'daily' | 'immediate' | 'continuous' | 'none';
            due: '' | string;
            start: '' | string;
            chosen: Array<{
                role: 'lead' | 'supporting';
                to: {
                    kind: 'unit';
                    unitId: string;
                    part: 'party' | 'council' | 'committee' | 'front';
                } | {
                    kind: 'body';
                    bodyId: string;
                } | {
                    kind: 'named';
                    text: string;
                };
            } | {
                role: 'lead' | 'supporting';
                all: 'provinces';
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                role: 'lead' | 'supporting';
                all: 'communes';
                area: string;
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                role: 'lead' | 'supporting';
                all: 'ministries';
            }>;
        };
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/tasks';
};

export type CreateTaskOfCaseErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CreateTaskOfCaseError = CreateTaskOfCaseErrors[keyof CreateTaskOfCaseErrors];

export type CreateTaskOfCaseResponses = {
    /**
     * Default Response
     */
    201: {
        taskId: string;
        seen: number;
    };
};

export type CreateTaskOfCaseResponse = CreateTaskOfCaseResponses[keyof CreateTaskOfCaseResponses];

export type ListAnsweredCasesData = {
    body?: never;
    path: {
        provinceCode: string;
        communeCode: string;
    };
    query?: {
        part?: 'party' | 'council' | 'committee' | 'front';
    };
    url: '/api/places/{provinceCode}/{communeCode}/answered-cases';
};

export type ListAnsweredCasesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListAnsweredCasesError = ListAnsweredCasesErrors[keyof ListAnsweredCasesErrors];

export type ListAnsweredCasesResponses = {
    /**
     * Default Response
     */
    200: {
        cases: Array<{
            caseId: string;
            theme: {
                vi: string;
                en: string;
            };
            owner: {
                vi: string;
                en: string;
            } | null;
            answeredAt: string;
            words: string;
            measure: string;
            said: 'confirmed' | 'still-there' | null;
        }>;
    };
};

export type ListAnsweredCasesResponse = ListAnsweredCasesResponses[keyof ListAnsweredCasesResponses];

export type ConfirmCaseData = {
    body: {
        provinceCode: string;
        communeCode: string;
        part?: 'party' | 'council' | 'committee' | 'front';
        said: 'confirmed' | 'still-there';
        words: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/confirmations';
};

export type ConfirmCaseErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    404: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ConfirmCaseError = ConfirmCaseErrors[keyof ConfirmCaseErrors];

export type ConfirmCaseResponses = {
    /**
     * Default Response
     */
    200: {
        closed: boolean;
    };
};

export type ConfirmCaseResponse = ConfirmCaseResponses[keyof ConfirmCaseResponses];

export type ListCaseRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/case-rules';
};

export type ListCaseRulesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type ListCaseRulesError = ListCaseRulesErrors[keyof ListCaseRulesErrors];

export type ListCaseRulesResponses = {
    /**
     * Default Response
     */
    200: {
        rules: Array<{
            validFrom: string;
            openFromCommunes: number;
            reopenFromCommunes: number;
            quietDays: number;
            answerWorkingDays: number;
            source: string;
            recordedAt: string;
            recorderName: string;
        }>;
        routings: Array<{
            validFrom: string;
            routes: Array<{
                theme: string;
                to: {
                    kind: 'province';
                    part: 'party' | 'council' | 'committee' | 'front';
                } | {
                    kind: 'body';
                    name: string;
                } | {
                    kind: 'supplier';
                    system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting';
                };
            }>;
            source: string;
            recordedAt: string;
            recorderName: string;
        }>;
        successions: Array<{
            from: string;
            to: string;
            reason: string;
            recordedAt: string;
        }>;
    };
};

export type ListCaseRulesResponse = ListCaseRulesResponses[keyof ListCaseRulesResponses];

export type SetCaseRuleData = {
    body: {
        validFrom: string;
        openFromCommunes: number;
        reopenFromCommunes: number;
        quietDays: number;
        answerWorkingDays: number;
        source: string;
    };
    path?: never;
    query?: never;
    url: '/api/case-rules';
};

export type SetCaseRuleErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetCaseRuleError = SetCaseRuleErrors[keyof SetCaseRuleErrors];

export type SetCaseRuleResponses = {
    /**
     * Default Response
     */
    201: {
        validFrom: string;
    };
};

export type SetCaseRuleResponse = SetCaseRuleResponses[keyof SetCaseRuleResponses];

export type SetCaseRoutingData = {
    body: {
        validFrom: string;
        routes: Array<{
            theme: string;
            to: {
                kind: 'province';
                part: 'party' | 'council' | 'committee' | 'front';
            } | {
                kind: 'body';
                name: string;
            } | {
                kind: 'supplier';
                system: 'procedures' | 'documents' | 'meetings' | 'exchange' | 'reporting';
            };
        }>;
        source: string;
    };
    path?: never;
    query?: never;
    url: '/api/case-routings';
};

export type SetCaseRoutingErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type SetCaseRoutingError = SetCaseRoutingErrors[keyof SetCaseRoutingErrors];

export type SetCaseRoutingResponses = {
    /**
     * Default Response
     */
    201: {
        validFrom: string;
    };
};

export type SetCaseRoutingResponse = SetCaseRoutingResponses[keyof SetCaseRoutingResponses];

export type CarryThemeCasesData = {
    body: {
        from: string;
        to: string;
        reason: string;
    };
    path?: never;
    query?: never;
    url: '/api/case-theme-successions';
};

export type CarryThemeCasesErrors = {
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    400: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    401: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    403: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    409: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
    /**
     * Từ chối (RFC 9457); title tiếng Việt, titleEn tiếng Anh
     */
    422: {
        type: string;
        title: string;
        titleEn: string;
        status: number;
        [key: string]: unknown;
    };
};

export type CarryThemeCasesError = CarryThemeCasesErrors[keyof CarryThemeCasesErrors];

export type CarryThemeCasesResponses = {
    /**
     * Default Response
     */
    201: {
        carried: number;
        merged: number;
    };
};

export type CarryThemeCasesResponse = CarryThemeCasesResponses[keyof CarryThemeCasesResponses];
