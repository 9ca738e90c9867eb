/** Made from the OpenAPI document by `npm run api:types`; do not edit. */
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行状况 */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录的人 */
        get: operations["getSession"];
        put?: never;
        /** 登录 */
        post: operations["postSession"];
        /** 退出 */
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
        /** 修改自己的密码 */
        put: operations["putSessionPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出单位表 */
        get: operations["getUnitsExportXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** 导入单位表；dryRun=true 只检查，不导入 */
        post: operations["postUnitsImport"];
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
        /** 单位列表 */
        get: operations["getUnits"];
        put?: never;
        /** 新增单位 */
        post: operations["postUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询一个责任单位名称对应哪些单位 */
        get: operations["getUnitsResolve"];
        put?: never;
        post?: never;
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
        /** 一个单位 */
        get: operations["getUnitsById"];
        put?: never;
        post?: never;
        /** 归档单位 */
        delete: operations["deleteUnitsById"];
        options?: never;
        head?: never;
        /** 修改单位 */
        patch: operations["patchUnitsById"];
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员列表 */
        get: operations["getUsers"];
        put?: never;
        /** 新建账号 */
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
        /** 一个账号 */
        get: operations["getUsersById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改账号 */
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
        /** 重置密码 */
        post: operations["postUsersByIdResetPassword"];
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
        /** 全部变更记录，新的在前 */
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
        /** 核对审计链是否完整 */
        get: operations["getAuditCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出变更记录，每行一条 */
        get: operations["getAuditExportJsonl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 放假与调休安排 */
        get: operations["getCalendar"];
        /** 载入一年的放假与调休安排 */
        put: operations["putCalendar"];
        post?: never;
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
        /** 文件列表 */
        get: operations["getNotices"];
        put?: never;
        /** 上传一份文件，或粘贴正文 */
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
        /** 一份文件 */
        get: operations["getNoticesById"];
        put?: never;
        post?: never;
        /** 归档文件 */
        delete: operations["deleteNoticesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载原文件 */
        get: operations["getNoticesByIdFile"];
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
        /** 解析进展 */
        get: operations["getNoticesByIdJob"];
        put?: never;
        post?: never;
        /** 取消解析 */
        delete: operations["deleteNoticesByIdJob"];
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
        /** 重新解析 */
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
        /** 由文件长出的草稿 */
        get: operations["getNoticesByIdDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传压缩包（.zip），其中每份文件各成一份 */
        post: operations["postNoticesZip"];
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
        /** 方案列表 */
        get: operations["getPlans"];
        put?: never;
        /** 新建方案 */
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
        /** 一个方案 */
        get: operations["getPlansById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改方案，归档或恢复 */
        patch: operations["patchPlansById"];
        trace?: never;
    };
    "/api/plans/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案的草稿：任务与原文 */
        get: operations["getPlansByIdDraft"];
        put?: never;
        post?: never;
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
        /** 新增任务，可由选中的原文而来 */
        post: operations["postPlansByIdTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整任务顺序 */
        post: operations["postPlansByIdTasksReorder"];
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
        /** 批量修改任务 */
        post: operations["postPlansByIdTasksBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把方案里一个还没有对应的责任单位名称对应到单位 */
        post: operations["postPlansByIdOwners"];
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
        /** 撤销自己的上一步整理 */
        post: operations["postPlansByIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交办预览：谁得到什么 */
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
        /** 交办方案 */
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
        /** 结束方案 */
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
        /** 方案进度 */
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
        /** 方案时间轴 */
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
        /** 方案及其任务、交办件的变更记录 */
        get: operations["getPlansByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与新版文件逐项对照 */
        get: operations["getPlansByIdCompare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按新版文件修订方案 */
        post: operations["postPlansByIdRevise"];
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
        /** 任务列表 */
        get: operations["getTasks"];
        put?: never;
        post?: never;
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
        /** 合并任务 */
        post: operations["postTasksMerge"];
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
        /** 一项任务 */
        get: operations["getTasksById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改任务，或采纳、不采纳 */
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
        /** 在正文某处拆分任务 */
        post: operations["postTasksByIdSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量催办或撤销 */
        post: operations["postAssignmentsBulk"];
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
        /** 签收 */
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
        /** 添加节点 */
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
        /** 删除自己添加的节点 */
        delete: operations["deleteAssignmentsByIdMilestonesByMid"];
        options?: never;
        head?: never;
        /** 完成或修改节点 */
        patch: operations["patchAssignmentsByIdMilestonesByMid"];
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
        /** 撤销交办件 */
        post: operations["postAssignmentsByIdCancel"];
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
        /** 催办 */
        post: operations["postAssignmentsByIdReminders"];
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
        /** 批示 */
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
        /** 提级：报请上级单位协调 */
        post: operations["postAssignmentsByIdEscalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转给下级单位办理，或收回 */
        post: operations["postAssignmentsByIdDelegate"];
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
        /** 回头看 */
        post: operations["postAssignmentsByIdRecheck"];
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
        /** 交办件列表 */
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
        /** 一件交办件：反馈、延期、催办和经过 */
        get: operations["getAssignmentsById"];
        put?: never;
        post?: never;
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
        /** 申请延期 */
        post: operations["postAssignmentsByIdExtensions"];
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
        /** 延期申请列表 */
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
        /** 审批延期 */
        post: operations["postExtensionsByIdDecision"];
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
        /** 下发督办单 */
        post: operations["postAssignmentsByIdOrders"];
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
        /** 督办单列表 */
        get: operations["getOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张督办单 */
        get: operations["getOrdersById"];
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
        /** 回复督办单 */
        post: operations["postOrdersByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** 提交反馈：文字、数字、附件 */
        post: operations["postAssignmentsByIdSubmissions"];
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
        /** 反馈列表，待审核的为审核队列 */
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
        /** 审核：办结或退回 */
        post: operations["postSubmissionsByIdReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载反馈的附件 */
        get: operations["getAttachmentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的个人令牌 */
        get: operations["getTokens"];
        put?: never;
        /** 新建个人令牌 */
        post: operations["postTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销个人令牌 */
        delete: operations["deleteTokensById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 系统设置 */
        get: operations["getSettings"];
        /** 修改系统设置 */
        put: operations["putSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更的事件流（Server-Sent Events） */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的消息 */
        get: operations["getNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全部标为已读 */
        post: operations["postNotificationsReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 */
        post: operations["postNotificationsByIdRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的消息提醒设置 */
        get: operations["getNotificationsPreferences"];
        /** 修改我的消息提醒设置 */
        put: operations["putNotificationsPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 搜索文件、任务、反馈和台账 */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保存的筛选：自己的和共享的 */
        get: operations["getSavedViews"];
        put?: never;
        /** 保存筛选 */
        post: operations["postSavedViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打开一个保存的筛选 */
        get: operations["getSavedViewsById"];
        put?: never;
        post?: never;
        /** 删除保存的筛选 */
        delete: operations["deleteSavedViewsById"];
        options?: never;
        head?: never;
        /** 修改保存的筛选 */
        patch: operations["patchSavedViewsById"];
        trace?: never;
    };
    "/api/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度考核得分；承办人看到本单位及下属单位的 */
        get: operations["getScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/formula": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核公式 */
        get: operations["getScoresFormula"];
        /** 修改考核公式 */
        put: operations["putScoresFormula"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作台：按角色列出待办 */
        get: operations["getDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 大屏：全部方案、单位和台账一览 */
        get: operations["getWall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/table/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出方案的交办件；承办人得到本单位及下属单位的 */
        get: operations["getPlansByIdTableByFormat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/robots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 群机器人 */
        get: operations["getRobots"];
        put?: never;
        /** 添加群机器人 */
        post: operations["postRobots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/robots/{id}": {
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
        /** 修改或停用群机器人 */
        patch: operations["patchRobotsById"];
        trace?: never;
    };
    "/api/robots/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 让群机器人试发一条 */
        post: operations["postRobotsByIdTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邮件和群消息的发送情况 */
        get: operations["getDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 生成（或更换）我的日历订阅地址 */
        post: operations["postNotificationsCalendar"];
        /** 停止日历订阅 */
        delete: operations["deleteNotificationsCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feed/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历订阅（iCalendar）；地址里的密文就是凭据 */
        get: operations["getCalendarFeedBySecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出台账（按当前筛选） */
        get: operations["getLedgersByKindExportXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账导入模板 */
        get: operations["getLedgersByKindTemplateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入台账；dryRun=true 只检查，不导入 */
        post: operations["postLedgersByKindImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部台账 */
        get: operations["getLedgers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账的类别和等级 */
        get: operations["getLedgersByKindSettings"];
        /** 修改台账的类别和等级，或建立新台账 */
        put: operations["putLedgersByKindSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账统计 */
        get: operations["getLedgersByKindStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账条目 */
        get: operations["getLedgersByKindEntries"];
        put?: never;
        /** 登记隐患 */
        post: operations["postLedgersByKindEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条隐患 */
        get: operations["getLedgersByKindEntriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改或归档隐患 */
        patch: operations["patchLedgersByKindEntriesById"];
        trace?: never;
    };
    "/api/ledgers/{kind}/entries/{id}/evidence/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看整改前后的照片 */
        get: operations["getLedgersByKindEntriesByIdEvidenceByFileId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/entries/{id}/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报整改完成 */
        post: operations["postLedgersByKindEntriesByIdRectify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/entries/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核查销号或退回整改 */
        post: operations["postLedgersByKindEntriesByIdVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/entries/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新立账 */
        post: operations["postLedgersByKindEntriesByIdReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/entries/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提级治理 */
        post: operations["postLedgersByKindEntriesByIdEscalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/entries/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充整改前照片 */
        post: operations["postLedgersByKindEntriesByIdEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 突发事件 */
        get: operations["getIncidents"];
        put?: never;
        /** 报告突发事件 */
        post: operations["postIncidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一起突发事件 */
        get: operations["getIncidentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/phone-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记电话报告 */
        post: operations["postIncidentsByIdPhoneReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/written-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交书面报告 */
        post: operations["postIncidentsByIdWrittenReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 续报 */
        post: operations["postIncidentsByIdFollowUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结突发事件 */
        post: operations["postIncidentsByIdClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 每日报告的部署 */
        get: operations["getDailyReports"];
        put?: never;
        /** 部署每日报告 */
        post: operations["postDailyReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily-reports/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束每日报告 */
        post: operations["postDailyReportsByIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily-reports/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日各单位的报告情况 */
        get: operations["getDailyReportsByIdBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily-reports/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一段时间里各单位逐日的报告情况 */
        get: operations["getDailyReportsByIdOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily-reports/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交或更正每日报告 */
        post: operations["postDailyReportsByIdReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽查记录 */
        get: operations["getInspections"];
        put?: never;
        /** 双随机抽取 */
        post: operations["postInspections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次抽查 */
        get: operations["getInspectionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按留存的种子和名单重抽一遍，核对结果 */
        get: operations["getInspectionsByIdCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记检查结果 */
        post: operations["postInspectionsByIdVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 简报设置 */
        get: operations["getBriefingsSettings"];
        /** 修改简报设置 */
        put: operations["putBriefingsSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可用的版式，以及自备模板的检查结果 */
        get: operations["getBriefingsTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/templates/{name}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用样例数据预览版式（PDF） */
        get: operations["getBriefingsTemplatesByNamePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 简报列表 */
        get: operations["getBriefings"];
        put?: never;
        /** 生成一期简报 */
        post: operations["postBriefings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一期简报 */
        get: operations["getBriefingsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改简报文字 */
        patch: operations["patchBriefingsById"];
        trace?: never;
    };
    "/api/briefings/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核通过简报 */
        post: operations["postBriefingsByIdReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 印发简报，编当年期号 */
        post: operations["postBriefingsByIdIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用邮件发送已印发的简报 */
        post: operations["postBriefingsByIdSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 简报（PDF） */
        get: operations["getBriefingsByIdPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 简报（Word，可在 WPS 中编辑） */
        get: operations["getBriefingsByIdDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 简报的表格（Excel） */
        get: operations["getBriefingsByIdXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 简报的数据（CSV） */
        get: operations["getBriefingsByIdCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 简报的数据（JSON） */
        get: operations["getBriefingsByIdJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办单（PDF） */
        get: operations["getOrdersByIdPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-list/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务清单表（PDF） */
        get: operations["getPlansByIdTaskListPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账清单（PDF） */
        get: operations["getLedgersByKindPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/sheet/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位事项表（PDF） */
        get: operations["getUnitsByIdSheetPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度考核评分表（PDF）；承办人得到本单位及下属单位的 */
        get: operations["getScoresPdf"];
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
        /** @description 运行状况 */
        Health: {
            /** @enum {string} */
            status: "ok" | "degraded";
            version: string;
            database: boolean;
            queue: boolean;
        };
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
        /** @description 可以上传什么 */
        AttachmentRules: {
            /** @description 单个文件的上限（字节），即 MAX_UPLOAD_MB */
            maxBytes: number;
            /** @description 一次最多几个 */
            maxFiles: number;
            kinds: {
                /** @description 种类，如 文档 */
                name: string;
                /** @description 扩展名，如 pdf */
                endings: string[];
            }[];
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
            attachments: components["schemas"]["AttachmentRules"];
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        UnitImportResult: {
            created: number;
            updated: number;
            unchanged: number;
            rows: number;
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
        /**
         * @description 责任单位是怎样对应到单位的
         * @enum {string}
         */
        HowResolved: "exact" | "alias" | "suffix" | "group" | "curator" | "unresolved";
        ResolveResult: {
            candidates: {
                unitIds: string[];
                score: number;
                how: components["schemas"]["HowResolved"];
                label: string;
            }[];
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
            /** @description 涉及的单位 */
            units: components["schemas"]["UnitRef"][];
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
        /** @description 一年的放假与调休安排 */
        CalendarYear: {
            year: number;
            holidays: {
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                day: string;
                name: string;
            }[];
            /** @description 调休上班的周末 */
            workdays: string[];
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        Calendar: {
            years: components["schemas"]["CalendarYear"][];
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
        /** @description 文件正文中的一段，按UTF-16计，含头不含尾 */
        Span: {
            start: number;
            end: number;
        };
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
            /** @description 各要素出自正文何处；正文没有写的要素不在其中 */
            evidence: {
                title?: components["schemas"]["Span"];
                documentNumber?: components["schemas"]["Span"];
                issuer?: components["schemas"]["Span"];
                issuedOn?: components["schemas"]["Span"];
                recipients?: components["schemas"]["Span"];
                genre?: components["schemas"]["Span"];
                period?: components["schemas"]["Span"];
            };
        };
        /** @enum {string} */
        PlanState: "draft" | "published" | "closed";
        /** @description 看起来是哪份已有文件的新版 */
        Resemblance: {
            /**
             * @description 已有的文件
             * @example 65f0c0ffee0123456789abcd
             */
            noticeId: string;
            title: string;
            /**
             * @description 正文相同、文号相同、标题和发文机关相同、正文大部分相同
             * @enum {string}
             */
            how: "same-words" | "number" | "title" | "words";
            /** @description 给人看的说明 */
            words: string;
            /**
             * @description 可以与之对照的方案
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
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
            /**
             * @description 由它长出的方案：草稿、已交办、已办结
             * @enum {string|null}
             */
            planState: "draft" | "published" | "closed" | null;
            resembles: components["schemas"]["Resemblance"] | null;
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
         * @description 亮灯：绿正常，黄临期或滞后，红逾期，灰未启动，蓝办结
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
            /**
             * @description 出处不是方案原文件时，是哪份文件
             * @example 65f0c0ffee0123456789abcd
             */
            noticeId: string | null;
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
            planTitle: string;
            /** @description 手工新建的方案没有文件 */
            notice: {
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
                /**
                 * @description 由它长出的方案：草稿、已交办、已办结
                 * @enum {string|null}
                 */
                planState: "draft" | "published" | "closed" | null;
                resembles: components["schemas"]["Resemblance"] | null;
                archived: boolean;
                /** @description 版本号，修改时用 If-Match 带回 */
                version: number;
                /** @description 同一份文件此前已上传过 */
                duplicate?: boolean;
            } | null;
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
        NoticeUpload: {
            text?: string;
            title?: string;
        };
        /** @description 压缩包内各份文件收下与否 */
        UnpackedNotices: {
            items: {
                /** @description 在压缩包内的路径 */
                fileName: string;
                notice: components["schemas"]["Notice"] | null;
                /** @description 这一份为什么没有收下；不妨碍其他各份 */
                error: {
                    type: string;
                    title: string;
                    status: number;
                    detail: string;
                    errors?: {
                        path: string;
                        message: string;
                    }[];
                } | null;
            }[];
        };
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
        ReorderTasks: {
            ids: string[];
        };
        BulkResult: {
            changed: number;
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
        /** @description 方案里这个名称指哪些单位 */
        MapOwner: {
            name: string;
            unitIds: string[];
        };
        UndoResult: {
            undone: string;
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
                /** @description 新发的里面，今天以前就到期的 */
                late: number;
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
            /**
             * @description 一并撤销未办结的交办件
             * @default false
             */
            cancelOpen?: boolean;
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
                within: {
                    section: string;
                    tasks: number;
                    actual: number;
                    expected: number;
                    light: components["schemas"]["Light"];
                    why: string;
                }[];
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
        /** @description 新旧文件逐项对照 */
        Comparison: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            noticeId: string;
            items: {
                /** @enum {string} */
                kind: "same" | "changed" | "added" | "removed";
                similarity: number;
                /**
                 * @description 现方案中的任务
                 * @example 65f0c0ffee0123456789abcd
                 */
                taskId: string | null;
                /**
                 * @description 新文件草稿中的任务
                 * @example 65f0c0ffee0123456789abcd
                 */
                newTaskId: string | null;
                oldText: string | null;
                newText: string | null;
                differences: {
                    field: string;
                    before: string;
                    after: string;
                }[];
            }[];
            /** @description 起止日期有变的阶段和新增的阶段（before 为空） */
            phases: {
                name: string;
                before: {
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
                } | null;
                after: {
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
                };
            }[];
            counts: {
                same: number;
                changed: number;
                added: number;
                removed: number;
            };
        };
        /** @description 按新文件逐项决定；之后重新交办生效 */
        RevisePlan: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            noticeId: string;
            choices: {
                /**
                 * @description 24位十六进制编号
                 * @default null
                 * @example 65f0c0ffee0123456789abcd
                 */
                taskId?: string | null;
                /**
                 * @description 24位十六进制编号
                 * @default null
                 * @example 65f0c0ffee0123456789abcd
                 */
                newTaskId?: string | null;
                /**
                 * @description 保留原任务、采用新文字、新增、撤销
                 * @enum {string}
                 */
                choice: "keep" | "take" | "add" | "drop";
            }[];
            /**
             * @description 同名阶段改用新文件的起止日期；不选则保留原来的
             * @default false
             */
            takePhases?: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        RevisionResult: {
            kept: number;
            taken: number;
            added: number;
            dropped: number;
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
            /**
             * @description 出处不是方案原文件时，是哪份文件
             * @example 65f0c0ffee0123456789abcd
             */
            noticeId: string | null;
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
        MergeTasks: {
            ids: string[];
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
        BulkAssignments: {
            ids: string[];
            /** @enum {string} */
            deed: "remind" | "cancel";
            /** @default  */
            words?: string;
        };
        BulkAssignmentsResult: {
            done: string[];
            refused: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                reason: string;
            }[];
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
        CancelAssignment: {
            reason: string;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        NewReminder: {
            words: string;
        };
        /** @description 批示 */
        NewInstruction: {
            words: string;
        };
        /** @description 提级：报请上级单位协调 */
        Escalate: {
            words: string;
        };
        /** @description 转交下级单位；unitId 为空则收回 */
        Delegate: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            unitId: string | null;
            /** @default  */
            words?: string;
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
         * @description 蓝临期，黄滞后，红逾期
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
            /** @description 转交下级单位时说的话，何时由谁转交 */
            delegation: {
                words: string;
                by: components["schemas"]["PersonRef"];
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
            } | null;
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
        SupervisionOrderList: {
            items: components["schemas"]["SupervisionOrder"][];
            nextCursor: string | null;
            total?: number;
        };
        SupervisionOrderAnswer: {
            words: string;
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
        /**
         * @description read 只能查看；write 可以修改
         * @enum {string}
         */
        TokenScope: "read" | "write";
        /** @description 个人令牌 */
        Token: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            /** @description 令牌的开头，供辨认 */
            prefix: string;
            scopes: components["schemas"]["TokenScope"][];
            /** @enum {string} */
            state: "usable" | "expired" | "revoked";
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            createdAt: string;
        };
        Tokens: {
            items: components["schemas"]["Token"][];
        };
        NewToken: {
            name: string;
            scopes: components["schemas"]["TokenScope"][];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             * @default null
             */
            expiresAt?: string | null;
        };
        CreatedToken: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            /** @description 令牌的开头，供辨认 */
            prefix: string;
            scopes: components["schemas"]["TokenScope"][];
            /** @enum {string} */
            state: "usable" | "expired" | "revoked";
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            createdAt: string;
            /** @description 令牌全文，只显示这一次 */
            token: string;
        };
        Margins: {
            /** @description 到期前几天亮黄灯 */
            nearDays: number;
            /** @description 落后序时进度多少个百分点亮黄灯 */
            behindPoints: number;
        };
        /** @description 自动提醒规则 */
        ReminderRules: {
            /** @description 到期前几天提醒 */
            nearDays: number[];
            /** @description 逾期后几天提醒 */
            overdueDays: number[];
            /** @description 此后每隔几天再提醒 */
            overdueEvery: number | null;
            /** @description 交办后几天仍未签收则提醒 */
            unsignedDays: number[];
            /**
             * @description 每日报告截止前几分钟提醒还没有报告的单位；空为不提醒
             * @default 60
             */
            reportMinutes?: number | null;
            /** @description 隐患逾期几天自动提级；空为不自动提级 */
            escalateHazardsAfter: number | null;
        };
        /** @description 免打扰时段，可跨午夜，亚洲/上海时区 */
        QuietHours: {
            /**
             * @description 时刻 HH:mm，亚洲/上海时区
             * @example 15:00
             */
            from: string;
            /**
             * @description 时刻 HH:mm，亚洲/上海时区
             * @example 15:00
             */
            until: string;
        };
        /** @description 系统设置 */
        Settings: {
            bureauName: string;
            margins: components["schemas"]["Margins"];
            reminders: components["schemas"]["ReminderRules"];
            quietHours: components["schemas"]["QuietHours"] | null;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        SettingsEdit: {
            bureauName?: string;
            margins?: components["schemas"]["Margins"];
            reminders?: components["schemas"]["ReminderRules"];
            quietHours?: components["schemas"]["QuietHours"] | null;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        /**
         * @description 新交办、交办变更、撤销交办、待审核、审核结果、延期、催办、督办单、批示、提级、回头看、隐患整改、检查结果、突发事件、通报简报、文件解析、临期提醒、逾期提醒、签收提醒、每日摘要
         * @enum {string}
         */
        NotificationKind: "assigned" | "changed" | "withdrawn" | "submitted" | "reviewed" | "extension" | "reminder" | "order" | "instruction" | "escalation" | "recheck" | "hazard" | "inspection" | "incident" | "briefing" | "notice" | "near" | "overdue" | "unsigned" | "digest";
        /** @description 一条消息 */
        Notification: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            kindName: string;
            title: string;
            words: string;
            link: {
                kind: string;
                id: string;
            };
            /** @description 点开后去的页面 */
            path: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            readAt: string | null;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            nextCursor: string | null;
            total?: number;
            /** @description 未读总数 */
            unread: number;
        };
        /** @description 我的消息提醒 */
        NotificationPreferences: {
            /** @description 不再提醒的种类；必达的种类不受影响 */
            muted: components["schemas"]["NotificationKind"][];
            mail: boolean;
            /** @description 不发邮件的种类 */
            mailMuted: components["schemas"]["NotificationKind"][];
            /** @description 群机器人是否按手机号 @ 我 */
            mention: boolean;
            /** @description 免打扰时段；office 随单位设置，空为不设。突发事件不受限制 */
            quietHours: components["schemas"]["QuietHours"] | "office" | null;
            /** @description 每天早上发一份摘要 */
            digest: boolean;
            /** @description 是否开着日历订阅 */
            calendar: boolean;
            /** @description 系统配置了邮件，且本人有邮箱 */
            mailAvailable: boolean;
            kinds: {
                kind: components["schemas"]["NotificationKind"];
                name: string;
                mandatory: boolean;
            }[];
        };
        NotificationPreferencesEdit: {
            /** @description 不再提醒的种类；必达的种类不受影响 */
            muted?: components["schemas"]["NotificationKind"][];
            mail?: boolean;
            /** @description 不发邮件的种类 */
            mailMuted?: components["schemas"]["NotificationKind"][];
            /** @description 群机器人是否按手机号 @ 我 */
            mention?: boolean;
            /** @description 免打扰时段；office 随单位设置，空为不设。突发事件不受限制 */
            quietHours?: components["schemas"]["QuietHours"] | "office" | null;
            /** @description 每天早上发一份摘要 */
            digest?: boolean;
        };
        /**
         * @description 文件、任务、反馈、台账条目
         * @enum {string}
         */
        SearchKind: "notice" | "task" | "submission" | "ledgerEntry";
        Snippet: {
            text: string;
            /** @description 命中的词在这段文字中的位置 */
            ranges: components["schemas"]["Span"][];
        };
        SearchHit: {
            kind: components["schemas"]["SearchKind"];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /** @description 点开后去的页面 */
            path: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
            title: components["schemas"]["Snippet"];
            snippet: components["schemas"]["Snippet"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
        };
        SearchResult: {
            items: components["schemas"]["SearchHit"][];
            nextCursor: string | null;
            total?: number;
        };
        /** @description 保存的筛选 */
        SavedView: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            /** @description 哪个页面的筛选，如 search、assignments */
            page: string;
            query: {
                [key: string]: string;
            };
            /** @description 所有人可见，可作为链接发给别人 */
            shared: boolean;
            owner: components["schemas"]["PersonRef"];
            mine: boolean;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            updatedAt: string;
        };
        SavedViews: {
            items: components["schemas"]["SavedView"][];
        };
        NewSavedView: {
            name: string;
            /** @description 哪个页面的筛选，如 search、assignments */
            page: string;
            query: {
                [key: string]: string;
            };
            /**
             * @description 所有人可见，可作为链接发给别人
             * @default false
             */
            shared?: boolean;
        };
        SavedViewPatch: {
            name?: string;
            /** @description 哪个页面的筛选，如 search、assignments */
            page?: string;
            query?: {
                [key: string]: string;
            };
            /** @description 所有人可见，可作为链接发给别人 */
            shared?: boolean;
        };
        UnitScore: {
            unit: components["schemas"]["UnitRef"];
            rank: number | null;
            /** @description 0到100；空为本年没有可考核的事项 */
            total: number | null;
            parts: {
                key: string;
                name: string;
                points: number;
                most: number;
                /** @description 怎么算出来的 */
                reckoning: string;
            }[];
            figures: {
                due: number;
                completedOnTime: number;
                completed: number;
                assigned: number;
                signedOnTime: number;
                submissions: number;
                returned: number;
                hazardsDue: number;
                hazardsOnTime: number;
                yellowOrders: number;
                redOrders: number;
            };
        };
        /** @description 年度考核 */
        Scores: {
            year: number;
            formula: {
                /** @description 按期办结的分值 */
                onTime: number;
                /** @description 办结的分值 */
                completion: number;
                /** @description 及时签收的分值 */
                signing: number;
                /** @description 反馈一次通过的分值 */
                firstPass: number;
                /** @description 隐患按期整改的分值 */
                hazards: number;
                /** @description 几日内签收算及时 */
                signingDays: number;
                /** @description 每份黄色督办单扣分 */
                deductionPerYellowOrder: number;
                /** @description 每份红色督办单扣分 */
                deductionPerRedOrder: number;
                /** @description 督办最多扣分 */
                maxDeduction: number;
            };
            items: components["schemas"]["UnitScore"][];
        };
        /** @description 年度考核公式 */
        ScoreFormula: {
            /** @description 按期办结的分值 */
            onTime: number;
            /** @description 办结的分值 */
            completion: number;
            /** @description 及时签收的分值 */
            signing: number;
            /** @description 反馈一次通过的分值 */
            firstPass: number;
            /** @description 隐患按期整改的分值 */
            hazards: number;
            /** @description 几日内签收算及时 */
            signingDays: number;
            /** @description 每份黄色督办单扣分 */
            deductionPerYellowOrder: number;
            /** @description 每份红色督办单扣分 */
            deductionPerRedOrder: number;
            /** @description 督办最多扣分 */
            maxDeduction: number;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        ScoreFormulaEdit: {
            /** @description 按期办结的分值 */
            onTime: number;
            /** @description 办结的分值 */
            completion: number;
            /** @description 及时签收的分值 */
            signing: number;
            /** @description 反馈一次通过的分值 */
            firstPass: number;
            /** @description 隐患按期整改的分值 */
            hazards: number;
            /** @description 几日内签收算及时 */
            signingDays: number;
            /** @description 每份黄色督办单扣分 */
            deductionPerYellowOrder: number;
            /** @description 每份红色督办单扣分 */
            deductionPerRedOrder: number;
            /** @description 督办最多扣分 */
            maxDeduction: number;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        /** @description 工作台 */
        Desk: {
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            asOf: string;
            bureauName: string;
            unread: number;
            piles: {
                key: string;
                name: string;
                count: number;
                /** @description 点开后去的页面 */
                path: string;
            }[];
            /** @description 逾期和7日内到期的，最早的在前 */
            urgent: components["schemas"]["Assignment"][];
        };
        /** @description 大屏 */
        Wall: {
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            asOf: string;
            bureauName: string;
            totals: {
                total: number;
                completed: number;
                open: number;
                overdue: number;
                near: number;
                behind: number;
                submitted: number;
            };
            lights: {
                green: number;
                yellow: number;
                red: number;
                grey: number;
                blue: number;
            };
            plans: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                title: string;
                light: components["schemas"]["Light"];
                actual: number;
                expected: number;
                why: string;
                total: number;
                completed: number;
                overdue: number;
            }[];
            units: {
                unit: components["schemas"]["UnitRef"];
                total: number;
                completed: number;
                overdue: number;
                share: number;
            }[];
            overdue: components["schemas"]["Assignment"][];
            ledgers: {
                kind: string;
                name: string;
                found: number;
                closed: number;
                open: number;
                overdue: number;
            }[];
            recent: {
                seq: number;
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
                by: components["schemas"]["PersonRef"];
                summary: string;
                label: string;
            }[];
        };
        /** @description 群机器人 */
        Robot: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            /**
             * @description wecom 企业微信，dingtalk 钉钉
             * @enum {string}
             */
            form: "wecom" | "dingtalk";
            /**
             * @description 只发该单位及下属单位的消息；空为全部
             * @example 65f0c0ffee0123456789abcd
             */
            unitId: string | null;
            kinds: components["schemas"]["NotificationKind"][];
            /** @description 网址，密钥已隐去 */
            address: string;
            signed: boolean;
            active: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        Robots: {
            items: components["schemas"]["Robot"][];
        };
        NewRobot: {
            name: string;
            /**
             * @description wecom 企业微信，dingtalk 钉钉
             * @enum {string}
             */
            form: "wecom" | "dingtalk";
            /**
             * @description 只发该单位及下属单位的消息；空为全部
             * @default null
             * @example 65f0c0ffee0123456789abcd
             */
            unitId?: string | null;
            kinds: components["schemas"]["NotificationKind"][];
            url: string;
            /**
             * @description 钉钉加签的密钥
             * @default
             */
            secret?: string;
        };
        RobotEdit: {
            name?: string;
            /**
             * @description wecom 企业微信，dingtalk 钉钉
             * @enum {string}
             */
            form?: "wecom" | "dingtalk";
            /**
             * @description 只发该单位及下属单位的消息；空为全部
             * @example 65f0c0ffee0123456789abcd
             */
            unitId?: string | null;
            kinds?: components["schemas"]["NotificationKind"][];
            url?: string;
            secret?: string;
            active?: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        /** @description 试发一条的结果 */
        RobotTest: {
            sent: boolean;
            reason: string;
        };
        /** @description 一次对外发送 */
        Delivery: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /** @enum {string} */
            channel: "mail" | "robot";
            to: string;
            kind: components["schemas"]["NotificationKind"];
            title: string;
            /** @enum {string} */
            state: "waiting" | "sending" | "sent" | "failed" | "cancelled" | "uncertain";
            attempts: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            notBefore: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            sentAt: string | null;
            error: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            createdAt: string;
        };
        DeliveryList: {
            items: components["schemas"]["Delivery"][];
            nextCursor: string | null;
            total?: number;
        };
        CalendarAddress: {
            /** @description 日历订阅地址，只显示这一次；重新生成后旧地址失效 */
            url: string;
        };
        /**
         * @description 待整改、待销号、已销号
         * @enum {string}
         */
        LedgerEntryState: "open" | "rectified" | "closed";
        /** @description 导入结果；有任何一行有错时一条也不导入，并逐行说明 */
        ImportedEntries: {
            created: number;
            /** @description 同一份表格先前已导入的条数 */
            known: number;
        };
        LedgerCategory: {
            key: string;
            name: string;
        };
        LedgerGrade: {
            key: string;
            name: string;
            serious: boolean;
            /** @description 一般整改天数 */
            days: number;
        };
        /** @description 台账及其类别、等级 */
        Ledger: {
            name: string;
            categories: components["schemas"]["LedgerCategory"][];
            grades: components["schemas"]["LedgerGrade"][];
            kind: string;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        Ledgers: {
            items: components["schemas"]["Ledger"][];
        };
        LedgerLists: {
            name: string;
            categories: components["schemas"]["LedgerCategory"][];
            grades: components["schemas"]["LedgerGrade"][];
        };
        LedgerStatistics: {
            found: number;
            rectified: number;
            closed: number;
            open: number;
            overdue: number;
            serious: number;
            seriousOpen: number;
            byCategory: {
                key: string;
                name: string;
                found: number;
                rectified: number;
                closed: number;
                open: number;
                overdue: number;
                serious: number;
                seriousOpen: number;
            }[];
            byUnit: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                unitId: string;
                unitName: string;
                found: number;
                rectified: number;
                closed: number;
                open: number;
                overdue: number;
                serious: number;
                seriousOpen: number;
            }[];
            byMonth: {
                month: string;
                found: number;
                closed: number;
            }[];
        };
        /**
         * @description 机构自查、督导检查、群众举报、其他
         * @enum {string}
         */
        FoundVia: "self" | "inspection" | "report" | "other";
        /** @description 台账中的一条（隐患） */
        LedgerEntry: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            kind: string;
            /** @example 〔2024〕12号 */
            number: string;
            description: string;
            category: {
                key: string;
                name: string;
            };
            grade: {
                key: string;
                name: string;
                serious: boolean;
            };
            place: string;
            foundVia: components["schemas"]["FoundVia"];
            foundBy: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            foundOn: string;
            unit: components["schemas"]["UnitRef"];
            responsiblePerson: string;
            leader: string;
            measures: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            dueOn: string;
            /**
             * @description 整改中、已逾期、按期整改、逾期整改
             * @enum {string}
             */
            timeliness: "open" | "overdue" | "on-time" | "late";
            /** @description 待整改时距期限的天数，逾期为负 */
            daysLeft: number | null;
            state: components["schemas"]["LedgerEntryState"];
            evidenceBefore: components["schemas"]["FileRef"][];
            evidenceAfter: components["schemas"]["FileRef"][];
            rectification: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            rectifiedOn: string | null;
            verification: string;
            verifiedBy: components["schemas"]["PersonRef"] | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            closedOn: string | null;
            reopenings: number;
            escalations: {
                toUnit: components["schemas"]["UnitRef"];
                reason: string;
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
                by: components["schemas"]["PersonRef"];
            }[];
            taskIds: string[];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
            archived: boolean;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"];
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        LedgerEntryList: {
            items: components["schemas"]["LedgerEntry"][];
            nextCursor: string | null;
            total?: number;
        };
        NewLedgerEntry: {
            description: string;
            category: string;
            grade: string;
            /** @default  */
            place?: string;
            foundVia: components["schemas"]["FoundVia"];
            /** @default  */
            foundBy?: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            foundOn: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            unitId: string;
            /** @default  */
            responsiblePerson?: string;
            /** @default  */
            leader?: string;
            /** @default  */
            measures?: string;
            /** @default [] */
            taskIds?: string[];
            /**
             * @description 24位十六进制编号
             * @default null
             * @example 65f0c0ffee0123456789abcd
             */
            planId?: string | null;
            /**
             * Format: date
             * @description 不填则按等级的一般整改天数
             * @default null
             * @example 2024-06-30
             */
            dueOn?: string | null;
        };
        LedgerEntryPatch: {
            description?: string;
            category?: string;
            grade?: string;
            place?: string;
            foundVia?: components["schemas"]["FoundVia"];
            foundBy?: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            foundOn?: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            unitId?: string;
            responsiblePerson?: string;
            leader?: string;
            measures?: string;
            taskIds?: string[];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId?: string | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            dueOn?: string;
            archived?: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        /** @description 整改情况；可附照片（multipart 的 files） */
        Rectification: {
            rectification: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            rectifiedOn: string;
        };
        Verification: {
            passed: boolean;
            /** @default  */
            words?: string;
        };
        Reopening: {
            reason: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            dueOn: string;
        };
        LedgerEscalation: {
            /**
             * @description 不填则为整改单位的上级
             * @example 65f0c0ffee0123456789abcd
             */
            unitId?: string;
            reason: string;
        };
        /**
         * @description 按时、迟报、待报、逾期未报
         * @enum {string}
         */
        Punctuality: "on-time" | "late" | "waiting" | "overdue";
        /** @description 突发事件：电话报告、书面报告及时限 */
        Incident: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            unit: components["schemas"]["UnitRef"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            occurredAt: string;
            place: string;
            description: string;
            casualties: string;
            phone: {
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                dueAt: string;
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                madeAt: string | null;
                state: components["schemas"]["Punctuality"];
                to: string;
            };
            written: {
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                dueAt: string;
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                madeAt: string | null;
                state: components["schemas"]["Punctuality"];
                words: string;
            };
            followUps: {
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
                words: string;
                by: components["schemas"]["PersonRef"];
            }[];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"];
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        IncidentList: {
            items: components["schemas"]["Incident"][];
            nextCursor: string | null;
            total?: number;
        };
        NewIncident: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            unitId: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            occurredAt: string;
            /** @default  */
            place?: string;
            description: string;
            /** @default  */
            casualties?: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             * @default null
             */
            phonedAt?: string | null;
            /** @default  */
            phonedTo?: string;
        };
        PhoneReport: {
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
            to: string;
        };
        ReportWords: {
            words: string;
        };
        /** @description 每日报告的部署 */
        DailyDuty: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            unitIds: string[];
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
            /**
             * @description 时刻 HH:mm，亚洲/上海时区
             * @example 15:00
             */
            dueTime: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
            ended: boolean;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        DailyDuties: {
            items: components["schemas"]["DailyDuty"][];
        };
        NewDailyDuty: {
            name: string;
            unitIds: string[];
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
            /**
             * @description 时刻 HH:mm，亚洲/上海时区
             * @default 15:00
             * @example 15:00
             */
            dueTime?: string;
            /**
             * @description 24位十六进制编号
             * @default null
             * @example 65f0c0ffee0123456789abcd
             */
            planId?: string | null;
        };
        /** @description 某日各单位的报告情况 */
        DayBoard: {
            duty: components["schemas"]["DailyDuty"];
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            day: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            dueAt: string;
            rows: {
                unit: components["schemas"]["UnitRef"];
                state: components["schemas"]["Punctuality"];
                hasMatter: boolean | null;
                words: string;
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                reportedAt: string | null;
                reportedBy: components["schemas"]["PersonRef"] | null;
            }[];
        };
        /** @description 一段时间里各单位逐日的报告情况，缺报多的在前 */
        DutyOverview: {
            duty: components["schemas"]["DailyDuty"];
            days: string[];
            units: {
                unit: components["schemas"]["UnitRef"];
                /** @description 与 days 逐日对应 */
                states: components["schemas"]["Punctuality"][];
                counts: {
                    "on-time": number;
                    late: number;
                    waiting: number;
                    overdue: number;
                };
                /** @description 有情况的报告数 */
                matters: number;
            }[];
        };
        /** @description 某日的报告；没有情况为零报告 */
        DayReport: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            unitId: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            day: string;
            hasMatter: boolean;
            /** @default  */
            words?: string;
        };
        /** @description 一次抽查 */
        Inspection: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            name: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
            /** @description 随机种子；同样的种子和名单总抽出同样的结果。对受检单位为空 */
            seed: string | null;
            units: components["schemas"]["UnitRef"][];
            inspectors: {
                id: string;
                name: string;
                unitId: string;
            }[];
            unitCount: number;
            inspectorsPerUnit: number;
            visits: {
                unit: components["schemas"]["UnitRef"];
                inspectors: components["schemas"]["PersonRef"][];
                /**
                 * Format: date
                 * @description 日期，亚洲/上海时区
                 * @example 2024-06-30
                 */
                visitedOn: string | null;
                findings: string;
            }[];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            drawnAt: string;
            drawnBy: components["schemas"]["PersonRef"];
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        InspectionList: {
            items: components["schemas"]["Inspection"][];
            nextCursor: string | null;
            total?: number;
        };
        NewInspection: {
            name: string;
            /**
             * @description 24位十六进制编号
             * @default null
             * @example 65f0c0ffee0123456789abcd
             */
            planId?: string | null;
            /** @description 不填则由系统随机生成 */
            seed?: string;
            unitIds: string[];
            /** @default [] */
            inspectorIds?: string[];
            unitCount: number;
            /** @default 2 */
            inspectorsPerUnit?: number;
        };
        /** @description 抽取结果的核对 */
        DrawCheck: {
            /** @description 重抽的结果与记录是否一致 */
            matches: boolean;
            units: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                name: string;
                /** @description “种子:unit:单位编号”的 SHA-256，由小到大排列，前几名抽中 */
                digest: string;
                drawn: boolean;
            }[];
        };
        Visit: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            unitId: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            visitedOn: string;
            findings: string;
        };
        /**
         * @description 月报、季报、年报
         * @enum {string}
         */
        BriefingKind: "monthly" | "quarterly" | "yearly";
        BriefingSettings: {
            /** @description 简报名称，红色报头 */
            name: string;
            /** @description 编印单位 */
            office: string;
            /** @description 报送 */
            reportTo: string[];
            /** @description 分送 */
            sendTo: string[];
            /** @description 印数 */
            copies: number | null;
            /** @description 版式：briefing 简报、notification 通报，或自备模板的名称 */
            layout: string;
            /** @description 印发后邮件发送的名单 */
            mailTo: string[];
            rules: {
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                id: string;
                kind: components["schemas"]["BriefingKind"];
                /**
                 * @description 24位十六进制编号
                 * @example 65f0c0ffee0123456789abcd
                 */
                planId: string | null;
                on: {
                    /** @enum {string} */
                    type: "last-working-day";
                } | {
                    /** @enum {string} */
                    type: "day";
                    day: number;
                };
                /**
                 * @description 时刻 HH:mm，亚洲/上海时区
                 * @example 15:00
                 */
                time: string;
                enabled: boolean;
                words: string;
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                nextRun: string | null;
            }[];
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        /** @description 定时生成：在期末月的某日某时，亚洲/上海时区 */
        BriefingRule: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id?: string;
            kind: components["schemas"]["BriefingKind"];
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
            on: {
                /** @enum {string} */
                type: "last-working-day";
            } | {
                /** @enum {string} */
                type: "day";
                day: number;
            };
            /**
             * @description 时刻 HH:mm，亚洲/上海时区
             * @example 15:00
             */
            time: string;
            enabled: boolean;
        };
        BriefingSettingsEdit: {
            /** @description 简报名称，红色报头 */
            name?: string;
            /** @description 编印单位 */
            office?: string;
            /** @description 报送 */
            reportTo?: string[];
            /** @description 分送 */
            sendTo?: string[];
            /** @description 印数 */
            copies?: number | null;
            /** @description 版式：briefing 简报、notification 通报，或自备模板的名称 */
            layout?: string;
            /** @description 印发后邮件发送的名单 */
            mailTo?: string[];
            rules?: components["schemas"]["BriefingRule"][];
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        /** @description 可用的版式，以及未通过检查的自备模板 */
        BriefingTemplates: {
            items: {
                name: string;
                title: string;
                own: boolean;
            }[];
            problems: {
                name: string;
                problems: {
                    line: number;
                    message: string;
                }[];
            }[];
        };
        /**
         * @description rendering 生成中、draft 草稿、reviewed 已审核、issued 已印发、failed 生成失败
         * @enum {string}
         */
        BriefingState: "rendering" | "draft" | "reviewed" | "issued" | "failed";
        /** @description 一期简报，不含内容 */
        BriefingSummary: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
            kind: components["schemas"]["BriefingKind"];
            /** @description 版式：briefing 简报、notification 通报，或自备模板的名称 */
            layout: string;
            period: {
                /**
                 * @description 期次
                 * @example 2024-06
                 */
                key: string;
                label: string;
            };
            title: string;
            state: components["schemas"]["BriefingState"];
            /** @description 当年期号，印发时编 */
            number: number | null;
            year: number | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            asOf: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            issuedOn: string | null;
            /** @enum {string} */
            origin: "hand" | "schedule";
            createdBy: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            createdAt: string;
            reviewedBy: components["schemas"]["PersonRef"] | null;
            issuedBy: components["schemas"]["PersonRef"] | null;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
        };
        BriefingList: {
            items: components["schemas"]["BriefingSummary"][];
            nextCursor: string | null;
            total?: number;
        };
        BriefingRequest: {
            /**
             * @description 方案；空为全部方案
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
            /**
             * @description 月份，等同 period
             * @example 2024-06
             */
            month?: string;
            /**
             * @description 期次
             * @example 2024-06
             */
            period?: string;
            kind?: components["schemas"]["BriefingKind"];
            /**
             * Format: date
             * @description 数据截止日；不填为期末，期末未到则为此刻
             * @example 2024-06-30
             */
            asOf?: string;
            /** @description 版式：briefing 简报、notification 通报，或自备模板的名称 */
            layout?: string;
            /** @description 已有这一期时另生成一份 */
            again?: boolean;
        };
        BriefingSection: {
            /** @enum {string} */
            key: "overview" | "phases" | "units" | "recurring" | "hazards" | "problems" | "next";
            title: string;
            /** @description 由数据写成的文字；数字写作 {{headline.completed}} 这样的链接 */
            text: string;
            /** @description 改过的文字；没有改过为空 */
            editedText: string | null;
            /** @description 印出来的文字，链接已换成数字 */
            shown: string;
            editedBy: components["schemas"]["PersonRef"] | null;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            editedAt: string | null;
        };
        BriefingJob: {
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            progress: number;
            step: string;
            error: {
                code: string;
                detail: string;
            } | null;
        };
        /** @description 一期简报：数据快照、文字、状态 */
        Briefing: {
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            id: string;
            /**
             * @description 24位十六进制编号
             * @example 65f0c0ffee0123456789abcd
             */
            planId: string | null;
            kind: components["schemas"]["BriefingKind"];
            /** @description 版式：briefing 简报、notification 通报，或自备模板的名称 */
            layout: string;
            period: {
                /**
                 * @description 期次
                 * @example 2024-06
                 */
                key: string;
                label: string;
            };
            title: string;
            state: components["schemas"]["BriefingState"];
            /** @description 当年期号，印发时编 */
            number: number | null;
            year: number | null;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            asOf: string;
            /**
             * Format: date
             * @description 日期，亚洲/上海时区
             * @example 2024-06-30
             */
            issuedOn: string | null;
            /** @enum {string} */
            origin: "hand" | "schedule";
            createdBy: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            createdAt: string;
            reviewedBy: components["schemas"]["PersonRef"] | null;
            issuedBy: components["schemas"]["PersonRef"] | null;
            /** @description 版本号，修改时用 If-Match 带回 */
            version: number;
            snapshot: {
                /** @enum {number} */
                schemaVersion: 1;
                /**
                 * @description 周期：monthly 月、quarterly 季、yearly 年
                 * @enum {string}
                 */
                kind: "monthly" | "quarterly" | "yearly";
                scope: {
                    /** @description 方案编号；全部方案为空 */
                    planId: string | null;
                    /** @description 方案名称，或「全部方案」 */
                    title: string;
                    /** @description 文号 */
                    documentNumber: string | null;
                    /** @description 发文机关 */
                    issuer: string | null;
                    /** @description 方案数 */
                    plans: number;
                };
                period: {
                    /** @description 期次：2024-06、2024-Q2、2024 */
                    key: string;
                    /** @description 期次的写法，如「2024年6月」 */
                    label: string;
                    /** @description 「本月」「本季度」「本年度」 */
                    word: string;
                    /** @description 「下月」「下季度」「下年度」 */
                    nextWord: string;
                    /**
                     * Format: date
                     * @description 起（YYYY-MM-DD）
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description 止（YYYY-MM-DD）
                     */
                    end: string;
                };
                /**
                 * Format: date
                 * @description 数据截止日（YYYY-MM-DD）
                 */
                asOf: string;
                /**
                 * Format: date-time
                 * @description 快照时刻（UTC）
                 */
                takenAt: string;
                /** @description 总体数据 */
                headline: {
                    /** @description 任务数 */
                    tasks: number;
                    /** @description 交办事项数（已取消的不计） */
                    assignments: number;
                    /** @description 在办事项数 */
                    inHand: number;
                    /** @description 累计办结事项数 */
                    completed: number;
                    /** @description 本期办结事项数 */
                    completedThisPeriod: number;
                    /** @description 逾期事项数 */
                    overdue: number;
                    /** @description 临期事项数 */
                    near: number;
                    /** @description 进度滞后事项数 */
                    behind: number;
                    /** @description 未签收事项数 */
                    neverSigned: number;
                    /** @description 办结率（百分数，一位小数） */
                    completionRate: number;
                    /** @description 实际进度（百分数，一位小数） */
                    actual: number;
                    /** @description 序时进度（百分数，一位小数） */
                    expected: number;
                    /**
                     * @description 亮灯：green 绿、yellow 黄、red 红、grey 灰（未启动）、blue 蓝（已办结）
                     * @enum {string}
                     */
                    light: "green" | "yellow" | "red" | "grey" | "blue";
                    /** @description 亮灯的理由 */
                    why: string;
                };
                /** @description 与上一份快照相比；没有上一份的为空 */
                change: {
                    /** @description 上一份快照的期次，如「2024年5月」 */
                    since: string;
                    /** @description 交办事项数的变化，比上一份快照增加为正、减少为负 */
                    assignments: number;
                    /** @description 在办事项数的变化，比上一份快照增加为正、减少为负 */
                    inHand: number;
                    /** @description 办结事项数的变化，比上一份快照增加为正、减少为负 */
                    completed: number;
                    /** @description 逾期事项数的变化，比上一份快照增加为正、减少为负 */
                    overdue: number;
                    /** @description 办结率的变化（百分点），比上一份快照增加为正、减少为负 */
                    completionRate: number;
                    /** @description 实际进度的变化（百分点），比上一份快照增加为正、减少为负 */
                    actual: number;
                    /** @description 序时进度的变化（百分点），比上一份快照增加为正、减少为负 */
                    expected: number;
                } | null;
                /** @description 亮灯分布 */
                lights: {
                    /**
                     * @description 亮灯：green 绿、yellow 黄、red 红、grey 灰（未启动）、blue 蓝（已办结）
                     * @enum {string}
                     */
                    light: "green" | "yellow" | "red" | "grey" | "blue";
                    /** @description 亮这种灯的事项数 */
                    count: number;
                    /** @description 占全部事项的比重，各灯合计恰为100（百分数，一位小数） */
                    share: number;
                }[];
                /** @description 逐月实际进度与序时进度 */
                months: {
                    /** @description 月份（YYYY-MM） */
                    month: string;
                    /** @description 月份的写法，如「2024年6月」 */
                    label: string;
                    /** @description 该月末的实际进度；没有留存的月份为空 */
                    actual: number | null;
                    /** @description 该月末的序时进度（百分数，一位小数） */
                    expected: number;
                }[];
                /** @description 分阶段进展 */
                phases: {
                    /** @description 阶段名称 */
                    name: string;
                    /**
                     * Format: date
                     * @description 起（YYYY-MM-DD）
                     */
                    start: string | null;
                    /**
                     * Format: date
                     * @description 止（YYYY-MM-DD）
                     */
                    end: string | null;
                    /** @description 是否为当前阶段 */
                    current: boolean;
                    /** @description 任务数 */
                    tasks: number;
                    /** @description 实际进度（百分数，一位小数） */
                    actual: number;
                    /** @description 序时进度（百分数，一位小数） */
                    expected: number;
                    /**
                     * @description 亮灯：green 绿、yellow 黄、red 红、grey 灰（未启动）、blue 蓝（已办结）
                     * @enum {string}
                     */
                    light: "green" | "yellow" | "red" | "grey" | "blue";
                }[];
                /** @description 按方案各部分的进展 */
                sections: {
                    /** @description 方案中这一部分的标题 */
                    name: string;
                    /** @description 任务数 */
                    tasks: number;
                    /** @description 实际进度（百分数，一位小数） */
                    actual: number;
                    /** @description 序时进度（百分数，一位小数） */
                    expected: number;
                    /**
                     * @description 亮灯：green 绿、yellow 黄、red 红、grey 灰（未启动）、blue 蓝（已办结）
                     * @enum {string}
                     */
                    light: "green" | "yellow" | "red" | "grey" | "blue";
                }[];
                /** @description 各单位进展，按名次排列 */
                units: {
                    /** @description 单位编号 */
                    unitId: string;
                    /** @description 单位名称 */
                    name: string;
                    /** @description 名次：实际进度快于序时进度多者在前，相同的逾期少者在前，再相同的并列 */
                    rank: number;
                    /** @description 名次变化，上升为正、下降为负；上期没有名次的为空 */
                    rankChange: number | null;
                    /** @description 事项数 */
                    total: number;
                    /** @description 办结数 */
                    completed: number;
                    /** @description 逾期数 */
                    overdue: number;
                    /** @description 临期数 */
                    near: number;
                    /** @description 滞后数 */
                    behind: number;
                    /** @description 未签收数 */
                    neverSigned: number;
                    /** @description 办结率（百分数，一位小数） */
                    completionRate: number;
                    /** @description 实际进度（百分数，一位小数） */
                    actual: number;
                    /** @description 序时进度（百分数，一位小数） */
                    expected: number;
                    /**
                     * @description 亮灯：green 绿、yellow 黄、red 红、grey 灰（未启动）、blue 蓝（已办结）
                     * @enum {string}
                     */
                    light: "green" | "yellow" | "red" | "grey" | "blue";
                    /** @description 亮灯的理由 */
                    why: string;
                    /** @description 是否列入表扬：有事项、无逾期、全部签收，且进度达到序时要求并居前列 */
                    commended: boolean;
                }[];
                /** @description 周期性工作 */
                recurring: {
                    /** @description 本期应完成的期次数 */
                    due: number;
                    /** @description 其中已完成数 */
                    done: number;
                    /** @description 其中在办数：尚未到期，或按时反馈、等待审核 */
                    waiting: number;
                    /** @description 其中到期未完成数 */
                    missed: number;
                    /** @description 完成率（百分数，一位小数） */
                    doneRate: number;
                    byUnit: {
                        /** @description 单位名称 */
                        name: string;
                        /** @description 应完成期次数 */
                        due: number;
                        /** @description 已完成数 */
                        done: number;
                        /** @description 在办数 */
                        waiting: number;
                        /** @description 到期未完成数 */
                        missed: number;
                        /** @description 完成率（百分数，一位小数） */
                        doneRate: number;
                    }[];
                    /** @description 到期未完成的期次 */
                    missedItems: {
                        /** @description 单位名称 */
                        unit: string;
                        /** @description 任务 */
                        task: string;
                        /** @description 期次，如「2024年第二季度」 */
                        occurrence: string;
                        /**
                         * Format: date
                         * @description 到期日（YYYY-MM-DD）
                         */
                        dueOn: string;
                    }[];
                };
                /** @description 隐患台账；没有台账的为空 */
                hazards: {
                    /** @description 累计发现隐患数 */
                    found: number;
                    /** @description 本期新发现数 */
                    foundThisPeriod: number;
                    /** @description 累计整改数 */
                    rectified: number;
                    /** @description 本期整改数 */
                    rectifiedThisPeriod: number;
                    /** @description 未整改数 */
                    open: number;
                    /** @description 逾期未整改数 */
                    overdue: number;
                    /** @description 其中未整改的重大隐患数 */
                    serious: number;
                    /** @description 整改率（百分数，一位小数） */
                    rectifiedRate: number;
                    /** @description 按隐患类别 */
                    byKind: {
                        /** @description 类别或单位名称 */
                        name: string;
                        /** @description 累计发现数 */
                        found: number;
                        /** @description 已整改数（单位已报整改完成，含已销号） */
                        rectified: number;
                        /** @description 未整改数 */
                        open: number;
                        /** @description 逾期未整改数 */
                        overdue: number;
                        /** @description 整改率（百分数，一位小数） */
                        rectifiedRate: number;
                    }[];
                    /** @description 按单位 */
                    byUnit: {
                        /** @description 类别或单位名称 */
                        name: string;
                        /** @description 累计发现数 */
                        found: number;
                        /** @description 已整改数（单位已报整改完成，含已销号） */
                        rectified: number;
                        /** @description 未整改数 */
                        open: number;
                        /** @description 逾期未整改数 */
                        overdue: number;
                        /** @description 整改率（百分数，一位小数） */
                        rectifiedRate: number;
                    }[];
                    /** @description 未整改的重大隐患，逐条列名 */
                    seriousItems: {
                        /** @description 隐患描述 */
                        title: string;
                        /** @description 整改责任单位 */
                        unit: string;
                        /** @description 整改责任人 */
                        responsible: string | null;
                        /**
                         * Format: date
                         * @description 发现日（YYYY-MM-DD）
                         */
                        foundOn: string;
                        /**
                         * Format: date
                         * @description 整改期限（YYYY-MM-DD）
                         */
                        dueOn: string | null;
                        /** @description 状态 */
                        state: string;
                    }[];
                } | null;
                overdueItems: {
                    /** @description 单位名称 */
                    unit: string;
                    /** @description 任务（方案原文） */
                    task: string;
                    /** @description 期次；不是周期性任务的为空 */
                    occurrence: string | null;
                    /**
                     * Format: date
                     * @description 到期日（YYYY-MM-DD）
                     */
                    dueOn: string;
                    /** @description 状态：待签收、办理中、待审核、已退回 */
                    state: string;
                    /** @description 最近一次反馈；没有反馈过的为空 */
                    lastWords: {
                        /** @description 单位原话 */
                        text: string;
                        /**
                         * Format: date
                         * @description 反馈日（YYYY-MM-DD）
                         */
                        on: string;
                    } | null;
                    /** @description 逾期天数 */
                    daysLate: number;
                }[];
                nearItems: {
                    /** @description 单位名称 */
                    unit: string;
                    /** @description 任务（方案原文） */
                    task: string;
                    /** @description 期次；不是周期性任务的为空 */
                    occurrence: string | null;
                    /**
                     * Format: date
                     * @description 到期日（YYYY-MM-DD）
                     */
                    dueOn: string;
                    /** @description 状态：待签收、办理中、待审核、已退回 */
                    state: string;
                    /** @description 最近一次反馈；没有反馈过的为空 */
                    lastWords: {
                        /** @description 单位原话 */
                        text: string;
                        /**
                         * Format: date
                         * @description 反馈日（YYYY-MM-DD）
                         */
                        on: string;
                    } | null;
                    /** @description 剩余天数 */
                    daysLeft: number;
                }[];
                next: {
                    /** @description 下一期的写法，如「2024年7月」 */
                    label: string;
                    /** @description 下一期到期的事项数 */
                    total: number;
                    items: {
                        /** @description 单位名称 */
                        unit: string;
                        /** @description 任务（方案原文） */
                        task: string;
                        /** @description 期次 */
                        occurrence: string | null;
                        /**
                         * Format: date
                         * @description 到期日（YYYY-MM-DD）
                         */
                        dueOn: string;
                        /**
                         * @description 亮灯：green 绿、yellow 黄、red 红、grey 灰（未启动）、blue 蓝（已办结）
                         * @enum {string}
                         */
                        light: "green" | "yellow" | "red" | "grey" | "blue";
                    }[];
                };
            } | null;
            /** @description 可在文字里链接的数字 */
            figures: {
                [key: string]: string;
            };
            sections: components["schemas"]["BriefingSection"][];
            job: components["schemas"]["BriefingJob"];
            sent: {
                to: string[];
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601 UTC
                 */
                at: string;
                by: components["schemas"]["PersonRef"];
            }[];
        };
        BriefingEdit: {
            sections: {
                /** @enum {string} */
                key: "overview" | "phases" | "units" | "recurring" | "hazards" | "problems" | "next";
                editedText: string | null;
            }[];
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        BriefingStep: {
            /** @description 版本号，修改时用 If-Match 带回 */
            version?: number;
        };
        BriefingSending: {
            /** @description 不填为设置里的名单 */
            to?: string[];
        };
        BriefingSent: {
            to: string[];
            /**
             * Format: date-time
             * @description 时刻，ISO 8601 UTC
             */
            at: string;
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
    getHealth: {
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
                    "application/json": components["schemas"]["Health"];
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
    getUnitsExportXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
            query?: {
                dryRun?: "true" | "false";
            };
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
            201: {
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
    getUnitsResolve: {
        parameters: {
            query: {
                name: string;
                issuer?: string;
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
                    "application/json": components["schemas"]["ResolveResult"];
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
            201: {
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
    getUsersById: {
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
    getAuditExportJsonl: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getCalendar: {
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
                    "application/json": components["schemas"]["Calendar"];
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
    putCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYear"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
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
                "application/json": components["schemas"]["NoticeUpload"];
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
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
    getNoticesByIdFile: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    deleteNoticesByIdJob: {
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
            202: {
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
    postNoticesZip: {
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
                    "application/json": components["schemas"]["UnpackedNotices"];
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
                /** @description 亮灯：绿正常，黄临期或滞后，红逾期，灰未启动，蓝办结 */
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
            201: {
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
    getPlansByIdDraft: {
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
            201: {
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
    postPlansByIdTasksReorder: {
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
                "application/json": components["schemas"]["ReorderTasks"];
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
    postPlansByIdOwners: {
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
                "application/json": components["schemas"]["MapOwner"];
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
    getPlansByIdPreview: {
        parameters: {
            query?: {
                /** @description 日期，亚洲/上海时区 */
                trackFrom?: string;
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
    getPlansByIdCompare: {
        parameters: {
            query: {
                /** @description 24位十六进制编号 */
                with: string;
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
                    "application/json": components["schemas"]["Comparison"];
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
    postPlansByIdRevise: {
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
                "application/json": components["schemas"]["RevisePlan"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionResult"];
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
                /** @description 一页最多5000项：方案的任务表要一次取全 */
                limit?: number;
                cursor?: string;
                /** @description 24位十六进制编号 */
                planId?: string;
                /** @description 24位十六进制编号 */
                phaseId?: string;
                /** @description 24位十六进制编号 */
                unitId?: string;
                /** @description 亮灯：绿正常，黄临期或滞后，红逾期，灰未启动，蓝办结 */
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
    postAssignmentsBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAssignments"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAssignmentsResult"];
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description 版本号，修改时用 If-Match 带回 */
                    version?: number;
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
                    "application/json": components["schemas"]["Assignment"];
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
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
    deleteAssignmentsByIdMilestonesByMid: {
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
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
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
                    "application/json": components["schemas"]["Assignment"];
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
                    "application/json": components["schemas"]["Assignment"];
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
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
                    "application/json": components["schemas"]["Assignment"];
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
    postAssignmentsByIdDelegate: {
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
                "application/json": components["schemas"]["Delegate"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
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
                    "application/json": components["schemas"]["Assignment"];
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
                /** @description 亮灯：绿正常，黄临期或滞后，红逾期，灰未启动，蓝办结 */
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
            201: {
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
            201: {
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
    getOrders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description 蓝临期，黄滞后，红逾期 */
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
    getOrdersById: {
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
            201: {
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
    getAttachmentsById: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getTokens: {
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
                    "application/json": components["schemas"]["Tokens"];
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
    postTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
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
    deleteTokensById: {
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
    getSettings: {
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
                    "application/json": components["schemas"]["Settings"];
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
    putSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsEdit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
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
    getEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件流 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
    getNotifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                unread?: "true" | "false";
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
                    "application/json": components["schemas"]["NotificationPage"];
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
    postNotificationsReadAll: {
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
    postNotificationsByIdRead: {
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
    getNotificationsPreferences: {
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
                    "application/json": components["schemas"]["NotificationPreferences"];
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
    putNotificationsPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferencesEdit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
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
    getSearch: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                q: string;
                /** @description 种类，可用逗号并列 */
                kind?: string;
                /** @description 24位十六进制编号 */
                planId?: string;
                /** @description 24位十六进制编号 */
                unitId?: string;
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
                    "application/json": components["schemas"]["SearchResult"];
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
    getSavedViews: {
        parameters: {
            query?: {
                /** @description 哪个页面的筛选，如 search、assignments */
                page?: string;
                mine?: "true" | "false";
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
                    "application/json": components["schemas"]["SavedViews"];
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
    postSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedView"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
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
    getSavedViewsById: {
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
                    "application/json": components["schemas"]["SavedView"];
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
    deleteSavedViewsById: {
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
    patchSavedViewsById: {
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
                "application/json": components["schemas"]["SavedViewPatch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
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
    getScores: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["Scores"];
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
    getScoresFormula: {
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
                    "application/json": components["schemas"]["ScoreFormula"];
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
    putScoresFormula: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreFormulaEdit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreFormula"];
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
    getDesk: {
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
                    "application/json": components["schemas"]["Desk"];
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
    getWall: {
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
                    "application/json": components["schemas"]["Wall"];
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
    getPlansByIdTableByFormat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 24位十六进制编号 */
                id: string;
                format: "xlsx" | "csv" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getRobots: {
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
                    "application/json": components["schemas"]["Robots"];
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
    postRobots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRobot"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Robot"];
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
    patchRobotsById: {
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
                "application/json": components["schemas"]["RobotEdit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Robot"];
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
    postRobotsByIdTest: {
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
                    "application/json": components["schemas"]["RobotTest"];
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
    getDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "sending" | "sent" | "failed" | "cancelled" | "uncertain";
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
                    "application/json": components["schemas"]["DeliveryList"];
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
    postNotificationsCalendar: {
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
                    "application/json": components["schemas"]["CalendarAddress"];
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
    deleteNotificationsCalendar: {
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
    getCalendarFeedBySecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getLedgersByKindExportXlsx: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description 待整改、待销号、已销号 */
                state?: components["schemas"]["LedgerEntryState"];
                overdue?: "true" | "false";
                category?: string;
                grade?: string;
                /** @description 24位十六进制编号 */
                unitId?: string;
                /** @description 24位十六进制编号 */
                taskId?: string;
                q?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getLedgersByKindTemplateXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    postLedgersByKindImport: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: never;
            path: {
                kind: string;
            };
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
                    "application/json": components["schemas"]["ImportedEntries"];
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
    getLedgers: {
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
                    "application/json": components["schemas"]["Ledgers"];
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
    getLedgersByKindSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
                    "application/json": components["schemas"]["Ledger"];
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
    putLedgersByKindSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerLists"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
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
    getLedgersByKindStatistics: {
        parameters: {
            query?: {
                /** @description 日期，亚洲/上海时区 */
                from?: string;
                /** @description 日期，亚洲/上海时区 */
                to?: string;
            };
            header?: never;
            path: {
                kind: string;
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
                    "application/json": components["schemas"]["LedgerStatistics"];
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
    getLedgersByKindEntries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description 待整改、待销号、已销号 */
                state?: components["schemas"]["LedgerEntryState"];
                overdue?: "true" | "false";
                category?: string;
                grade?: string;
                /** @description 24位十六进制编号 */
                unitId?: string;
                /** @description 24位十六进制编号 */
                taskId?: string;
                q?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path: {
                kind: string;
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
                    "application/json": components["schemas"]["LedgerEntryList"];
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
    postLedgersByKindEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLedgerEntry"];
                "multipart/form-data": {
                    /** Format: binary */
                    files?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
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
    getLedgersByKindEntriesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
                    "application/json": components["schemas"]["LedgerEntry"];
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
    patchLedgersByKindEntriesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerEntryPatch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
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
    getLedgersByKindEntriesByIdEvidenceByFileId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                /** @description 24位十六进制编号 */
                id: string;
                /** @description 24位十六进制编号 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    postLedgersByKindEntriesByIdRectify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rectification"];
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
                    "application/json": components["schemas"]["LedgerEntry"];
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
    postLedgersByKindEntriesByIdVerify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Verification"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
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
    postLedgersByKindEntriesByIdReopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopening"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
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
    postLedgersByKindEntriesByIdEscalate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerEscalation"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
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
    postLedgersByKindEntriesByIdEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                /** @description 24位十六进制编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["LedgerEntry"];
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
    getIncidents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                open?: "true" | "false";
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
                    "application/json": components["schemas"]["IncidentList"];
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
    postIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIncident"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
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
    getIncidentsById: {
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
                    "application/json": components["schemas"]["Incident"];
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
    postIncidentsByIdPhoneReport: {
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
                "application/json": components["schemas"]["PhoneReport"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
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
    postIncidentsByIdWrittenReport: {
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
                "application/json": components["schemas"]["ReportWords"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
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
    postIncidentsByIdFollowUps: {
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
                "application/json": components["schemas"]["ReportWords"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
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
    postIncidentsByIdClose: {
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
                    "application/json": components["schemas"]["Incident"];
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
    getDailyReports: {
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
                    "application/json": components["schemas"]["DailyDuties"];
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
    postDailyReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDailyDuty"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyDuty"];
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
    postDailyReportsByIdEnd: {
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
                    "application/json": components["schemas"]["DailyDuty"];
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
    getDailyReportsByIdBoard: {
        parameters: {
            query?: {
                /** @description 日期，亚洲/上海时区 */
                day?: string;
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
                    "application/json": components["schemas"]["DayBoard"];
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
    getDailyReportsByIdOverview: {
        parameters: {
            query?: {
                /** @description 日期，亚洲/上海时区 */
                from?: string;
                /** @description 日期，亚洲/上海时区 */
                to?: string;
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
                    "application/json": components["schemas"]["DutyOverview"];
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
    postDailyReportsByIdReports: {
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
                "application/json": components["schemas"]["DayReport"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayBoard"];
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
    getInspections: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
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
                    "application/json": components["schemas"]["InspectionList"];
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
    postInspections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInspection"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
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
    getInspectionsById: {
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
                    "application/json": components["schemas"]["Inspection"];
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
    getInspectionsByIdCheck: {
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
                    "application/json": components["schemas"]["DrawCheck"];
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
    postInspectionsByIdVisits: {
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
                "application/json": components["schemas"]["Visit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
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
    getBriefingsSettings: {
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
                    "application/json": components["schemas"]["BriefingSettings"];
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
    putBriefingsSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BriefingSettingsEdit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingSettings"];
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
    getBriefingsTemplates: {
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
                    "application/json": components["schemas"]["BriefingTemplates"];
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
    getBriefingsTemplatesByNamePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getBriefings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                planId?: string | "all";
                /** @description 期次 */
                period?: string;
                /** @description 月报、季报、年报 */
                kind?: components["schemas"]["BriefingKind"];
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
                    "application/json": components["schemas"]["BriefingList"];
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
    postBriefings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BriefingRequest"];
            };
        };
        responses: {
            /** @description 成功 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Briefing"];
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
    getBriefingsById: {
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
                    "application/json": components["schemas"]["Briefing"];
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
    patchBriefingsById: {
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
                "application/json": components["schemas"]["BriefingEdit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Briefing"];
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
    postBriefingsByIdReview: {
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
                "application/json": components["schemas"]["BriefingStep"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Briefing"];
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
    postBriefingsByIdIssue: {
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
                "application/json": components["schemas"]["BriefingStep"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Briefing"];
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
    postBriefingsByIdSend: {
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
                "application/json": components["schemas"]["BriefingSending"];
            };
        };
        responses: {
            /** @description 成功 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingSent"];
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
    getBriefingsByIdPdf: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getBriefingsByIdDocx: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getBriefingsByIdXlsx: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getBriefingsByIdCsv: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getBriefingsByIdJson: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getOrdersByIdPdf: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getPlansByIdTaskListPdf: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getLedgersByKindPdf: {
        parameters: {
            query?: {
                /** @description 24位十六进制编号 */
                unitId?: string;
                state?: "open" | "rectified" | "closed";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getUnitsByIdSheetPdf: {
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getScoresPdf: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
