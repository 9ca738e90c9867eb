export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getSession"];
        put?: never;
        /** x */
        post: operations["postSession"];
        /** x */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** x */
        put: operations["putSessionPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getUnits"];
        put?: never;
        /** x */
        post: operations["postUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getUnitsById"];
        put?: never;
        post?: never;
        /** x */
        delete: operations["deleteUnitsById"];
        options?: never;
        head?: never;
        /** x */
        patch: operations["patchUnitsById"];
        trace?: never;
    };
    "/api/units/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postUnitsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getUsers"];
        put?: never;
        /** x */
        post: operations["postUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** x */
        patch: operations["patchUsersById"];
        trace?: never;
    };
    "/api/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postUsersByIdResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getNotices"];
        put?: never;
        /** x */
        post: operations["postNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getNoticesById"];
        put?: never;
        post?: never;
        /** x */
        delete: operations["deleteNoticesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postNoticesByIdParse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getNoticesByIdDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getNoticesByIdJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getPlans"];
        put?: never;
        /** x */
        post: operations["postPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getPlansById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** x */
        patch: operations["patchPlansById"];
        trace?: never;
    };
    "/api/plans/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getPlansByIdPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postPlansByIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postPlansByIdClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getPlansByIdProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getPlansByIdTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getPlansByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postPlansByIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postPlansByIdTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postPlansByIdTasksBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getTasksById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** x */
        patch: operations["patchTasksById"];
        trace?: never;
    };
    "/api/tasks/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postTasksByIdSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postTasksMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getAssignmentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdMilestones"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/milestones/{mid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** x */
        patch: operations["patchAssignmentsByIdMilestonesByMid"];
        trace?: never;
    };
    "/api/assignments/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdSubmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdExtensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdInstructions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdEscalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdRecheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postAssignmentsByIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postSubmissionsByIdReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postExtensionsByIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** x */
        post: operations["postOrdersByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** x */
        get: operations["getAuditCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignIn: {
            username: string;
            password: string;
        };
        /**
         * @description 角色：管理员、督办员、承办人、领导、只读
         * @enum {string}
         */
        Role: "admin" | "supervisor" | "unit" | "leader" | "viewer";
        UnitRef: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
        };
        /** @description 当前登录的人 */
        Me: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            username: string;
            name: string;
            role: components["schemas"]["Role"];
            unit: components["schemas"]["UnitRef"] | null;
            mustChangePassword: boolean;
            /** @description 此人可做的事，如 plans.publish */
            permissions: string[];
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        /**
         * @description 局、处室、县局、乡镇、机构、其他
         * @enum {string}
         */
        UnitKind: "bureau" | "office" | "county" | "township" | "institution" | "other";
        Post: {
            /** @description 职务，如主要负责人 */
            title: string;
            /** @default  */
            personName?: string;
            /** @default null */
            phone?: string | null;
        };
        /** @description 单位 */
        Unit: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            shortName: string;
            aliases: string[];
            /** @description 组别，如“乡镇民政所” */
            groups: string[];
            kind: components["schemas"]["UnitKind"];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            parentId: string | null;
            posts: components["schemas"]["Post"][];
            archived: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        UnitList: {
            items: components["schemas"]["Unit"][];
            nextCursor: string | null;
            total?: number;
        };
        NewUnit: {
            name: string;
            /** @default  */
            shortName?: string;
            /** @default [] */
            aliases?: string[];
            /** @default [] */
            groups?: string[];
            kind?: components["schemas"]["UnitKind"];
            /**
             * @description 24位十六进制编号
             * @default null
             * @example 65f0c0ffee0123456789abcd
             */
            parentId?: string | null;
            /** @default [] */
            posts?: components["schemas"]["Post"][];
        };
        UnitPatch: {
            name?: string;
            shortName?: string;
            aliases?: string[];
            groups?: string[];
            kind?: components["schemas"]["UnitKind"];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            parentId?: string | null;
            posts?: components["schemas"]["Post"][];
            /** @description false 恢复已归档的单位 */
            archived?: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        UnitImportResult: {
            created: number;
            updated: number;
            unchanged: number;
            rows: number;
        };
        /** @description 人员 */
        User: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            username: string;
            name: string;
            role: components["schemas"]["Role"];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            unitId: string | null;
            unitName: string | null;
            phone: string;
            email: string;
            active: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        UserList: {
            items: components["schemas"]["User"][];
            nextCursor: string | null;
            total?: number;
        };
        NewUser: {
            username: string;
            name: string;
            role: components["schemas"]["Role"];
            /**
             * @description 24位十六进制编号
             * @default null
             * @example 65f0c0ffee0123456789abcd
             */
            unitId?: string | null;
            /** @default  */
            phone?: string;
            /** @default  */
            email?: "" | string;
            password?: string;
        };
        CreatedUser: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            username: string;
            name: string;
            role: components["schemas"]["Role"];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            unitId: string | null;
            unitName: string | null;
            phone: string;
            email: string;
            active: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
            /** @description 一次性密码，只显示这一次 */
            password: string | null;
        };
        UserPatch: {
            name?: string;
            role?: components["schemas"]["Role"];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            unitId?: string | null;
            phone?: string;
            email?: "" | string;
            active?: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        OneTimePassword: {
            /** @description 一次性密码，首次登录须修改 */
            password: string;
        };
        /** @description 人员；系统自动所做的事，id 为 system */
        PersonRef: {
            id: string;
            name: string;
        };
        /** @description 出错说明（RFC 9457） */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: {
                path: string;
                message: string;
            }[];
        };
        /** @description 后台工作 */
        Job: {
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            progress: number;
            /** @description 正在做什么，如“识别任务” */
            step: string;
            error: components["schemas"]["Problem"] | null;
        };
        /**
         * @description 方案、通知、意见、讲话、总结
         * @enum {string}
         */
        Genre: "plan" | "notice" | "opinion" | "speech" | "report";
        /** @description 文件要素：标题、文号、发文机关、成文日期、主送机关 */
        NoticeDocument: {
            title: string | null;
            documentNumber: string | null;
            issuer: string | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            issuedOn: string | null;
            recipients: string[];
            genre: components["schemas"]["Genre"];
            period: {
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                start: string;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                end: string;
            } | null;
        };
        /** @description 文件 */
        Notice: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            fileName: string;
            mediaType: string;
            size: number;
            /** @description SHA-256 */
            hash: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            uploadedAt: string;
            uploadedBy: components["schemas"]["PersonRef"];
            job: components["schemas"]["Job"];
            document: components["schemas"]["NoticeDocument"] | null;
            warnings: string[];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
            archived: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
            /** @description 同一份文件此前已上传过 */
            duplicate?: boolean;
        };
        NoticeList: {
            items: components["schemas"]["Notice"][];
            nextCursor: string | null;
            total?: number;
        };
        PastedNotice: {
            text: string;
            /** @default  */
            title?: string;
        };
        /** @description 文件正文中的一段，按UTF-16计，含头不含尾 */
        Span: {
            start: number;
            end: number;
        };
        /** @description 阶段 */
        Phase: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            start: string | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            end: string | null;
            evidence: components["schemas"]["Span"] | null;
        };
        /**
         * @description 牵头（责任）或配合
         * @enum {string}
         */
        OwnerRole: "lead" | "support";
        /**
         * @description 责任单位是怎样对应到单位的
         * @enum {string}
         */
        HowResolved: "exact" | "alias" | "suffix" | "group" | "curator" | "unresolved";
        /** @description 责任单位 */
        TaskOwner: {
            /** @description 文件中的原话 */
            name: string;
            role: components["schemas"]["OwnerRole"];
            unitIds: string[];
            how: components["schemas"]["HowResolved"];
            score: number;
            evidence: components["schemas"]["Span"] | null;
            /** @description 责任人的职务 */
            post: string | null;
            /** @description 一类单位的统称 */
            collective: boolean;
        };
        /** @description 自印发、收到或某事发生起若干时间内 */
        RelativeDeadline: {
            /** @enum {string} */
            from: "issued" | "received" | "event";
            amount: number;
            /** @enum {string} */
            unit: "minute" | "hour" | "day" | "workday" | "week" | "month" | "year";
        };
        /** @description 完成时限 */
        TaskDeadline: {
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            date: string | null;
            /**
             * @description 时刻 HH:mm，亚洲/上海时区
             * @example 15:00
             */
            time: string | null;
            relative: components["schemas"]["RelativeDeadline"] | null;
            /** @description 文件中的原话 */
            text: string;
            evidence: components["schemas"]["Span"] | null;
        };
        /** @enum {string} */
        RecurrenceUnit: "day" | "week" | "month" | "quarter" | "halfyear" | "year";
        /** @description 频次 */
        TaskRecurrence: {
            unit: components["schemas"]["RecurrenceUnit"];
            /** @description 每期至少几次；原文隐去的为空 */
            times: number | null;
            /** @description 每期第几日前；周为1到7；空为期末 */
            dueDay: number | null;
            /**
             * @description 时刻 HH:mm，亚洲/上海时区
             * @example 15:00
             */
            dueTime: string | null;
            text: string;
            evidence: components["schemas"]["Span"] | null;
        };
        /** @enum {string} */
        Comparator: ">=" | "<=" | "=" | ">" | "<";
        /** @description 指标 */
        TaskTarget: {
            metric: string;
            comparator: components["schemas"]["Comparator"];
            value: number | null;
            unit: string;
            text: string;
            evidence: components["schemas"]["Span"] | null;
        };
        /**
         * @description 草稿、已交办、已办结、已撤销
         * @enum {string}
         */
        TaskState: "draft" | "published" | "completed" | "cancelled";
        /**
         * @description 亮灯：绿正常，黄临期或滞后，红超期，灰未启动，蓝办结
         * @enum {string}
         */
        Light: "green" | "yellow" | "red" | "grey" | "blue";
        /** @enum {string} */
        Decision: "undecided" | "accepted" | "rejected";
        /** @description 需要留意之处 */
        TaskFlag: {
            code: string;
            reason: string;
            evidence: components["schemas"]["Span"] | null;
        };
        /** @description 整理中的任务 */
        DraftTask: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string;
            text: string;
            span: components["schemas"]["Span"] | null;
            /** @description 所在各级标题 */
            section: string[];
            owners: components["schemas"]["TaskOwner"][];
            deadline: components["schemas"]["TaskDeadline"] | null;
            recurrence: components["schemas"]["TaskRecurrence"] | null;
            targets: components["schemas"]["TaskTarget"][];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            phaseId: string | null;
            weight: number;
            /** @description 包案领导 */
            leader: string | null;
            order: number;
            state: components["schemas"]["TaskState"];
            light: components["schemas"]["Light"];
            actual: number;
            expected: number;
            /** @description 交办后又改过、尚未重新交办 */
            changed: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
            decision: components["schemas"]["Decision"];
            rejectReason: string;
            flags: components["schemas"]["TaskFlag"][];
            confidence: number | null;
        };
        /** @description 由文件长出的方案草稿 */
        Draft: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string;
            notice: components["schemas"]["Notice"] | null;
            text: string;
            outline: {
                id: string;
                parentId: string | null;
                level: number;
                marker: string;
                title: string;
                span: components["schemas"]["Span"];
                titleSpan: components["schemas"]["Span"];
                kind: string;
            }[];
            phases: components["schemas"]["Phase"][];
            tasks: components["schemas"]["DraftTask"][];
            counts: {
                undecided: number;
                accepted: number;
                rejected: number;
                flagged: number;
                /** @description 责任单位未对应到单位的 */
                unresolved: number;
            };
            undo: {
                label: string;
                by: string;
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
            }[];
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        /** @enum {string} */
        PlanState: "draft" | "published" | "closed";
        Period: {
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            start: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            end: string;
        };
        /** @description 方案 */
        Plan: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            noticeId: string | null;
            title: string;
            documentNumber: string | null;
            issuer: string | null;
            state: components["schemas"]["PlanState"];
            period: components["schemas"]["Period"] | null;
            phases: components["schemas"]["Phase"][];
            counts: {
                tasks: number;
                undecided: number;
                assignments: number;
                completed: number;
                overdue: number;
            };
            light: components["schemas"]["Light"];
            actual: number;
            expected: number;
            /** @description 交办后又改过、尚未重新交办 */
            changed: boolean;
            /**
             * Format: date
             * @description 周期任务从哪天起跟踪
             * @example 2024-06-30
             */
            trackedFrom: string | null;
            archived: boolean;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            updatedAt: string;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        PlanList: {
            items: components["schemas"]["Plan"][];
            nextCursor: string | null;
            total?: number;
        };
        NewPlan: {
            title: string;
            /** @default null */
            documentNumber?: string | null;
            /** @default null */
            issuer?: string | null;
            period?: components["schemas"]["Period"] | null;
            /** @default [] */
            phases?: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id?: string;
                name: string;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @default null
                 * @example 2024-06-30
                 */
                start?: string | null;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @default null
                 * @example 2024-06-30
                 */
                end?: string | null;
                evidence?: components["schemas"]["Span"] | null;
            }[];
        };
        PlanPatch: {
            title?: string;
            documentNumber?: string | null;
            issuer?: string | null;
            period?: components["schemas"]["Period"] | null;
            phases?: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id?: string;
                name: string;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @default null
                 * @example 2024-06-30
                 */
                start?: string | null;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @default null
                 * @example 2024-06-30
                 */
                end?: string | null;
                evidence?: components["schemas"]["Span"] | null;
            }[];
            archived?: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        /** @description 交办预览：谁得到什么 */
        PublishPreview: {
            units: {
                unit: components["schemas"]["UnitRef"];
                tasks: number;
                assignments: number;
                occurrencesAhead: number;
                items: {
                    /**
                     * @description 24位十六进制编号
                     * @example 65f0c0ffee0123456789abcd
                     */
                    taskId: string;
                    text: string;
                    role: components["schemas"]["OwnerRole"];
                    /**
                     * Format: date
                     * @description 日期，亚洲/上海时区
                     * @example 2024-06-30
                     */
                    dueOn: string | null;
                    assignments: number;
                    occurrencesAhead: number;
                }[];
            }[];
            unresolved: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                taskId: string;
                text: string;
                owners: string[];
            }[];
            undecided: number;
            totals: {
                tasks: number;
                units: number;
                assignments: number;
                occurrencesAhead: number;
            };
            /** @description 与现有交办件相比 */
            changes: {
                created: number;
                updated: number;
                cancelled: number;
                unchanged: number;
            };
            warnings: string[];
        };
        Publish: {
            /**
             * @description 责任单位未对应的任务先不交办
             * @default false
             */
            skipUnresolved?: boolean;
            /**
             * Format: date
             * @description 周期任务从这天起跟踪，此前到期的期次不再生成；空则自方案开始之日
             * @default null
             * @example 2024-06-30
             */
            trackFrom?: string | null;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        PublishResult: {
            created: number;
            updated: number;
            cancelled: number;
            unchanged: number;
        };
        ClosePlan: {
            reason: string;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        ProgressCounts: {
            open: number;
            pending: number;
            accepted: number;
            submitted: number;
            returned: number;
            completed: number;
            cancelled: number;
            overdue: number;
            near: number;
            behind: number;
            /** @description 不含已撤销的 */
            total: number;
            /** @description 尚未到时候的期次 */
            ahead: number;
        };
        UnitProgress: {
            unit: components["schemas"]["UnitRef"];
            rank: number;
            total: number;
            completed: number;
            overdue: number;
            /** @description 至今未签收 */
            neverSigned: number;
            actual: number;
            expected: number;
            light: components["schemas"]["Light"];
            why: string;
        };
        /** @description 进度：实际、序时、亮灯及缘由 */
        Progress: {
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            asOf: string;
            actual: number;
            expected: number;
            light: components["schemas"]["Light"];
            why: string;
            counts: components["schemas"]["ProgressCounts"];
            byPhase: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                phaseId: string;
                name: string;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                start: string | null;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                end: string | null;
                tasks: number;
                actual: number;
                expected: number;
                light: components["schemas"]["Light"];
                why: string;
            }[];
            bySection: {
                section: string;
                tasks: number;
                actual: number;
                expected: number;
                light: components["schemas"]["Light"];
                why: string;
            }[];
            byUnit: components["schemas"]["UnitProgress"][];
            tasks: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                text: string;
                assignments: number;
                completed: number;
                overdue: number;
                actual: number;
                expected: number;
                light: components["schemas"]["Light"];
                why: string;
            }[];
        };
        /** @description 时间轴 */
        Timeline: {
            period: components["schemas"]["Period"] | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            today: string;
            phases: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                name: string;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                start: string | null;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                end: string | null;
                evidence: components["schemas"]["Span"] | null;
                actual: number;
                expected: number;
                light: components["schemas"]["Light"];
            }[];
            tasks: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                text: string;
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                phaseId: string | null;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                start: string | null;
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                end: string | null;
                recurrence: string | null;
                occurrences: {
                    key: string;
                    label: string;
                    /**
                     * Format: date
                     * @description 日期，亚洲/上海时区
                     * @example 2024-06-30
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description 日期，亚洲/上海时区
                     * @example 2024-06-30
                     */
                    dueOn: string;
                    light: components["schemas"]["Light"];
                    total: number;
                    completed: number;
                }[];
                actual: number;
                expected: number;
                light: components["schemas"]["Light"];
            }[];
            milestones: {
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                day: string;
                name: string;
                total: number;
                done: number;
            }[];
        };
        /** @description 一次变更 */
        HistoryEntry: {
            seq: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
            by: components["schemas"]["PersonRef"];
            deed: string;
            summary: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        HistoryList: {
            items: components["schemas"]["HistoryEntry"][];
            nextCursor: string | null;
            total?: number;
        };
        UndoResult: {
            undone: string;
        };
        OwnerInput: {
            name: string;
            role?: components["schemas"]["OwnerRole"];
            unitIds?: string[];
            evidence?: components["schemas"]["Span"] | null;
            /** @default null */
            post?: string | null;
            /** @default false */
            collective?: boolean;
            /**
             * @description 记住这个对应，下一份文件里照办；how、score 由系统判定
             * @default true
             */
            remember?: boolean;
        };
        DeadlineInput: {
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @default null
             * @example 2024-06-30
             */
            date?: string | null;
            /**
             * @description 时刻 HH:mm，亚洲/上海时区
             * @default null
             * @example 15:00
             */
            time?: string | null;
            relative?: components["schemas"]["RelativeDeadline"] | null;
            /** @default  */
            text?: string;
            evidence?: components["schemas"]["Span"] | null;
        };
        RecurrenceInput: {
            unit: components["schemas"]["RecurrenceUnit"];
            /** @default 1 */
            times?: number | null;
            /** @default null */
            dueDay?: number | null;
            /**
             * @description 时刻 HH:mm，亚洲/上海时区
             * @default null
             * @example 15:00
             */
            dueTime?: string | null;
            /** @default  */
            text?: string;
            evidence?: components["schemas"]["Span"] | null;
        };
        TargetInput: {
            metric: string;
            comparator: components["schemas"]["Comparator"];
            /** @default null */
            value?: number | null;
            /** @default  */
            unit?: string;
            /** @default  */
            text?: string;
            evidence?: components["schemas"]["Span"] | null;
        };
        NewTask: {
            /** @description 用 span 选中原文时可省去 */
            text?: string;
            section?: string[];
            owners?: components["schemas"]["OwnerInput"][];
            deadline?: components["schemas"]["DeadlineInput"] | null;
            recurrence?: components["schemas"]["RecurrenceInput"] | null;
            targets?: components["schemas"]["TargetInput"][];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            phaseId?: string | null;
            weight?: number;
            leader?: string | null;
            span?: components["schemas"]["Span"] | null;
            /**
             * @description 24位十六进制编号
             * @default null
             * @example 65f0c0ffee0123456789abcd
             */
            afterTaskId?: string | null;
        };
        BulkTasks: {
            ids: string[];
            decision?: components["schemas"]["Decision"];
            rejectReason?: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            phaseId?: string | null;
            weight?: number;
            leader?: string | null;
            deadline?: components["schemas"]["DeadlineInput"] | null;
            owners?: components["schemas"]["OwnerInput"][];
        };
        BulkResult: {
            changed: number;
        };
        /** @description 任务 */
        Task: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string;
            text: string;
            span: components["schemas"]["Span"] | null;
            /** @description 所在各级标题 */
            section: string[];
            owners: components["schemas"]["TaskOwner"][];
            deadline: components["schemas"]["TaskDeadline"] | null;
            recurrence: components["schemas"]["TaskRecurrence"] | null;
            targets: components["schemas"]["TaskTarget"][];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            phaseId: string | null;
            weight: number;
            /** @description 包案领导 */
            leader: string | null;
            order: number;
            state: components["schemas"]["TaskState"];
            light: components["schemas"]["Light"];
            actual: number;
            expected: number;
            /** @description 交办后又改过、尚未重新交办 */
            changed: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        TaskList: {
            items: components["schemas"]["Task"][];
            nextCursor: string | null;
            total?: number;
        };
        TaskPatch: {
            text?: string;
            section?: string[];
            owners?: components["schemas"]["OwnerInput"][];
            deadline?: components["schemas"]["DeadlineInput"] | null;
            recurrence?: components["schemas"]["RecurrenceInput"] | null;
            targets?: components["schemas"]["TargetInput"][];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            phaseId?: string | null;
            weight?: number;
            leader?: string | null;
            decision?: components["schemas"]["Decision"];
            rejectReason?: string;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        SplitTask: {
            /** @description 从任务正文第几个字处拆开（UTF-16） */
            at: number;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        SplitResult: {
            tasks: components["schemas"]["DraftTask"][];
        };
        MergeTasks: {
            ids: string[];
        };
        /** @description 期次 */
        Occurrence: {
            key: string;
            label: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            start: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            end: string;
            times: number | null;
        };
        /**
         * @description 待签收、办理中、待审核、已退回、已办结、已撤销
         * @enum {string}
         */
        AssignmentState: "pending" | "accepted" | "submitted" | "returned" | "completed" | "cancelled";
        /** @description 节点 */
        Milestone: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            dueOn: string | null;
            done: boolean;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            doneOn: string | null;
            note: string;
            /** @enum {string} */
            source: "notice" | "supervisor" | "unit";
        };
        /** @description 交办件 */
        Assignment: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string;
            planTitle: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            taskId: string;
            taskText: string;
            unit: components["schemas"]["UnitRef"];
            role: components["schemas"]["OwnerRole"];
            /** @description 责任人的职务 */
            post: string | null;
            /** @description 转交下级单位 */
            delegate: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                name: string;
            } | null;
            occurrence: components["schemas"]["Occurrence"] | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            startOn: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            dueAt: string | null;
            state: components["schemas"]["AssignmentState"];
            light: components["schemas"]["Light"];
            why: string;
            overdue: boolean;
            near: boolean;
            behind: boolean;
            daysLeft: number | null;
            actual: number;
            expected: number;
            milestones: components["schemas"]["Milestone"][];
            targets: components["schemas"]["TaskTarget"][];
            needsAcceptance: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            updatedAt: string;
        };
        AssignmentList: {
            items: components["schemas"]["Assignment"][];
            nextCursor: string | null;
            total?: number;
        };
        /** @description 附件 */
        FileRef: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            mediaType: string;
            size: number;
        };
        Review: {
            /** @enum {string} */
            verdict: "complete" | "return";
            reason: string;
            by: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
        };
        /** @description 反馈 */
        Submission: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            assignmentId: string;
            words: string;
            progress: number | null;
            numbers: {
                /** @description 第几个指标，从0起 */
                target: number;
                metric: string;
                value: number;
                met: boolean | null;
            }[];
            files: components["schemas"]["FileRef"][];
            by: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
            /** @enum {string} */
            state: "waiting" | "completed" | "returned";
            review: components["schemas"]["Review"] | null;
        };
        /** @description 延期申请 */
        Extension: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            assignmentId: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            from: string | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            until: string;
            reason: string;
            by: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
            /** @enum {string} */
            state: "waiting" | "approved" | "refused";
            decision: {
                approved: boolean;
                reason: string;
                by: components["schemas"]["PersonRef"];
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
            } | null;
        };
        /** @description 催办 */
        Reminder: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            words: string;
            by: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
            rule: string | null;
        };
        /**
         * @description 蓝临期，黄滞后，红超期
         * @enum {string}
         */
        OrderColour: "blue" | "yellow" | "red";
        /** @description 督办单 */
        SupervisionOrder: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /** @description 督办〔2024〕3号 */
            number: string;
            colour: components["schemas"]["OrderColour"];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            assignmentId: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string;
            planTitle: string;
            taskText: string;
            unit: components["schemas"]["UnitRef"];
            words: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            issuedAt: string;
            issuedBy: components["schemas"]["PersonRef"];
            answer: {
                words: string;
                by: components["schemas"]["PersonRef"];
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
            } | null;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        /** @description 交办件详情 */
        AssignmentDetail: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string;
            planTitle: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            taskId: string;
            taskText: string;
            unit: components["schemas"]["UnitRef"];
            role: components["schemas"]["OwnerRole"];
            /** @description 责任人的职务 */
            post: string | null;
            /** @description 转交下级单位 */
            delegate: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                name: string;
            } | null;
            occurrence: components["schemas"]["Occurrence"] | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            startOn: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            dueAt: string | null;
            state: components["schemas"]["AssignmentState"];
            light: components["schemas"]["Light"];
            why: string;
            overdue: boolean;
            near: boolean;
            behind: boolean;
            daysLeft: number | null;
            actual: number;
            expected: number;
            milestones: components["schemas"]["Milestone"][];
            targets: components["schemas"]["TaskTarget"][];
            needsAcceptance: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            updatedAt: string;
            deadline: components["schemas"]["TaskDeadline"] | null;
            recurrence: components["schemas"]["TaskRecurrence"] | null;
            section: string[];
            leader: string | null;
            submissions: components["schemas"]["Submission"][];
            extensions: components["schemas"]["Extension"][];
            reminders: components["schemas"]["Reminder"][];
            orders: components["schemas"]["SupervisionOrder"][];
            instructions: {
                words: string;
                by: components["schemas"]["PersonRef"];
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
            }[];
            escalations: {
                words: string;
                by: components["schemas"]["PersonRef"];
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                to: components["schemas"]["UnitRef"] | null;
            }[];
            rechecks: {
                words: string;
                by: components["schemas"]["PersonRef"];
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                /** @enum {string} */
                verdict: "sound" | "failed";
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                followUpId: string | null;
            }[];
            history: components["schemas"]["HistoryEntry"][];
            /** @description 当前的人此刻能做的事 */
            permissions: string[];
        };
        NewMilestone: {
            name: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @default null
             * @example 2024-06-30
             */
            dueOn?: string | null;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        MilestonePatch: {
            done?: boolean;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            doneOn?: string | null;
            note?: string;
            name?: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            dueOn?: string | null;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        NewSubmission: {
            words: string;
            /** @default null */
            progress?: number | null;
            /** @default [] */
            numbers?: {
                target: number;
                value: number;
            }[];
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        NewExtension: {
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            until: string;
            reason: string;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        NewReminder: {
            words: string;
        };
        NewSupervisionOrder: {
            colour: components["schemas"]["OrderColour"];
            words: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            dueOn: string;
        };
        /** @description 批示 */
        NewInstruction: {
            words: string;
        };
        /** @description 提级：报请上级单位协调 */
        Escalate: {
            words: string;
        };
        /** @description 回头看 */
        Recheck: {
            /** @enum {string} */
            verdict: "sound" | "failed";
            words: string;
            /**
             * Format: date
             * @description 不合格时重新交办的期限
             * @default null
             * @example 2024-06-30
             */
            dueOn?: string | null;
        };
        CancelAssignment: {
            reason: string;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        SubmissionListItem: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            assignmentId: string;
            words: string;
            progress: number | null;
            numbers: {
                /** @description 第几个指标，从0起 */
                target: number;
                metric: string;
                value: number;
                met: boolean | null;
            }[];
            files: components["schemas"]["FileRef"][];
            by: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
            /** @enum {string} */
            state: "waiting" | "completed" | "returned";
            review: components["schemas"]["Review"] | null;
            assignment: components["schemas"]["Assignment"];
        };
        SubmissionList: {
            items: components["schemas"]["SubmissionListItem"][];
            nextCursor: string | null;
            total?: number;
        };
        ReviewInput: {
            /** @enum {string} */
            verdict: "complete" | "return";
            /** @default  */
            reason?: string;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        ExtensionListItem: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            assignmentId: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            from: string | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            until: string;
            reason: string;
            by: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
            /** @enum {string} */
            state: "waiting" | "approved" | "refused";
            decision: {
                approved: boolean;
                reason: string;
                by: components["schemas"]["PersonRef"];
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
            } | null;
            assignment: components["schemas"]["Assignment"];
        };
        ExtensionList: {
            items: components["schemas"]["ExtensionListItem"][];
            nextCursor: string | null;
            total?: number;
        };
        ExtensionDecision: {
            approved: boolean;
            /** @default  */
            reason?: string;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        SupervisionOrderList: {
            items: components["schemas"]["SupervisionOrder"][];
            nextCursor: string | null;
            total?: number;
        };
        SupervisionOrderAnswer: {
            words: string;
        };
        /** @description 一次变更的记录，带前一条的哈希 */
        AuditEntry: {
            id: string;
            seq: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
            by: components["schemas"]["PersonRef"];
            role: string;
            from: {
                ip: string | null;
                via: string;
            };
            object: {
                kind: string;
                id: string;
                label: string;
            };
            deed: string;
            summary: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            prevHash: string;
            hash: string;
        };
        AuditList: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
            total?: number;
        };
        /** @description 审计链是否完整 */
        AuditCheck: {
            sound: boolean;
            entries: number;
            brokenAt: number | null;
            detail: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnits: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                group?: string;
                /** @description 24位十六进制编号 */
                parentId?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUnitsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchUnitsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitPatch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUnitsImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitImportResult"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                /** @description 角色：管理员、督办员、承办人、领导、只读 */
                role?: components["schemas"]["Role"];
                /** @description 24位十六进制编号 */
                unitId?: string;
                active?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUser"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchUsersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUsersByIdResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "queued" | "running" | "done" | "failed" | "cancelled";
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastedNotice"];
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNoticesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNoticesByIdParse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesByIdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesByIdJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlans: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: components["schemas"]["PlanState"];
                /** @description 亮灯：绿正常，黄临期或滞后，红超期，灰未启动，蓝办结 */
                light?: components["schemas"]["Light"];
                q?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchPlansById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanPatch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansByIdPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishPreview"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansByIdPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publish"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishResult"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansByIdClose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePlan"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansByIdProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansByIdTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansByIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansByIdUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoResult"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansByIdTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTask"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansByIdTasksBulk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkTasks"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description 24位十六进制编号 */
                planId?: string;
                /** @description 24位十六进制编号 */
                phaseId?: string;
                /** @description 24位十六进制编号 */
                unitId?: string;
                /** @description 亮灯：绿正常，黄临期或滞后，红超期，灰未启动，蓝办结 */
                light?: components["schemas"]["Light"];
                decision?: components["schemas"]["Decision"];
                published?: "true" | "false";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTasksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchTasksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskPatch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTask"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTasksByIdSplit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitTask"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitResult"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTasksMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeTasks"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTask"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssignments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                mine?: "true" | "false";
                /** @description 状态，可用逗号并列；open 为未办结的 */
                state?: string;
                /** @description 亮灯：绿正常，黄临期或滞后，红超期，灰未启动，蓝办结 */
                light?: components["schemas"]["Light"];
                /** @description 24位十六进制编号 */
                planId?: string;
                /** @description 24位十六进制编号 */
                taskId?: string;
                /** @description 24位十六进制编号 */
                unitId?: string;
                /** @description 牵头（责任）或配合 */
                role?: components["schemas"]["OwnerRole"];
                /** @description overdue、today、week、month，某日之前，或起止日期 2024-01-01..2024-01-31 */
                due?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssignmentsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdAccept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdMilestones: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMilestone"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAssignmentsByIdMilestonesByMid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
                /** @description 24位十六进制编号 */
                mid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestonePatch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdSubmissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubmission"];
                "multipart/form-data": {
                    /** Format: binary */
                    files?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExtension"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReminder"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdOrders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupervisionOrder"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionOrder"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdInstructions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstruction"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdEscalate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Escalate"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdRecheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recheck"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsByIdCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelAssignment"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubmissions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "completed" | "returned";
                /** @description 24位十六进制编号 */
                planId?: string;
                /** @description 24位十六进制编号 */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSubmissionsByIdReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExtensions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "approved" | "refused";
                /** @description 24位十六进制编号 */
                planId?: string;
                /** @description 24位十六进制编号 */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExtensionsByIdDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionDecision"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description 蓝临期，黄滞后，红超期 */
                colour?: components["schemas"]["OrderColour"];
                /** @description 24位十六进制编号 */
                planId?: string;
                /** @description 24位十六进制编号 */
                unitId?: string;
                /** @description 24位十六进制编号 */
                assignmentId?: string;
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionOrderList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersByIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionOrderAnswer"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionOrder"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: string;
                objectId?: string;
                personId?: string;
                deed?: string;
                /** @description 日期，亚洲/上海时区 */
                from?: string;
                /** @description 日期，亚洲/上海时区 */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheck"];
                };
            };
            /** @description 出错 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
