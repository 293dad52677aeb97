//! The webhooks of GitHub, made from its specification.
//!
//! The specification is `GitHub's official Webhooks OpenAPI spec + Octokit extension`, version `12.1.0`, `OpenAPI 3.1.0`,
//! SHA-256 `0a86fcfad6f38c696f2f1967311e61a4009adca58adac52d7df52e003d187b26`.
//! The command was `webhook generate --openapi specs/github.json --provider GitHub --scheme github --out src/github.rs --raw installation.created_at,installation.updated_at --header x-github-event --detail action --event-in x-github.subcategory --rename custom-property-values=custom_property_values --rename issue-dependencies=issue_dependencies --rename sub-issues=sub_issues --crate webhook_core --no-descriptions --make-samples`.
//!
//! Run the command again instead of editing this file; with `--check` it says what has changed
//! in the specification. Every member is optional that the command does not require, every
//! list of words is open, and what no type can be honest about is raw JSON.

#![allow(
    clippy::large_enum_variant,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "the bodies differ in size; a member of which nothing is said has its name only; which members are read, and who sees them, is up to the program"
)]

use serde::Deserialize;
use webhook_core::{Events, Provider, RawJson, Scheme};
use webhook_core::rust_decimal::Decimal;

/// The provider `GitHub`.
#[derive(Debug)]
pub struct GitHub;

/// The 75 events of GitHub, in the order of its specification.
#[derive(Debug, Events)]
#[events(
    provider = GitHub,
    header = "x-github-event",
    detail = "action",
    crate = webhook_core
)]
pub enum Event {
    /// `branch_protection_configuration`.
    #[event(
        "branch_protection_configuration",
        sample = "github/samples/branch_protection_configuration.json"
    )]
    BranchProtectionConfigurationEvent(BranchProtectionConfigurationEvent),
    /// `branch_protection_rule`.
    #[event(
        "branch_protection_rule",
        sample = "github/samples/branch_protection_rule.json"
    )]
    BranchProtectionRuleEvent(BranchProtectionRuleEvent),
    /// `check_run`.
    #[event("check_run", sample = "github/samples/check_run.json")]
    CheckRunEvent(CheckRunEvent),
    /// `check_suite`.
    #[event("check_suite", sample = "github/samples/check_suite.json")]
    CheckSuiteEvent(CheckSuiteEvent),
    /// `code_scanning_alert`.
    #[event("code_scanning_alert", sample = "github/samples/code_scanning_alert.json")]
    CodeScanningAlertEvent(CodeScanningAlertEvent),
    /// `commit_comment`.
    #[event("commit_comment", sample = "github/samples/commit_comment.json")]
    CommitCommentEvent(CommitCommentEvent),
    /// `create`.
    #[event("create", sample = "github/samples/create.json")]
    CreateEvent(CreateEvent),
    /// `custom_property`.
    #[event("custom_property", sample = "github/samples/custom_property.json")]
    CustomPropertyEvent(CustomPropertyEvent),
    /// `custom_property_values`.
    #[event(
        "custom_property_values",
        sample = "github/samples/custom_property_values.json"
    )]
    CustomPropertyValuesEvent(CustomPropertyValuesEvent),
    /// `delete`.
    #[event("delete", sample = "github/samples/delete.json")]
    DeleteEvent(DeleteEvent),
    /// `dependabot_alert`.
    #[event("dependabot_alert", sample = "github/samples/dependabot_alert.json")]
    DependabotAlertEvent(DependabotAlertEvent),
    /// `deploy_key`.
    #[event("deploy_key", sample = "github/samples/deploy_key.json")]
    DeployKeyEvent(DeployKeyEvent),
    /// `deployment`.
    #[event("deployment", sample = "github/samples/deployment.json")]
    DeploymentEvent(DeploymentEvent),
    /// `deployment_protection_rule`.
    #[event(
        "deployment_protection_rule",
        sample = "github/samples/deployment_protection_rule.json"
    )]
    DeploymentProtectionRuleEvent(DeploymentProtectionRuleEvent),
    /// `deployment_review`.
    #[event("deployment_review", sample = "github/samples/deployment_review.json")]
    DeploymentReviewEvent(DeploymentReviewEvent),
    /// `deployment_status`.
    #[event("deployment_status", sample = "github/samples/deployment_status.json")]
    DeploymentStatusEvent(DeploymentStatusEvent),
    /// `discussion`.
    #[event("discussion", sample = "github/samples/discussion.json")]
    DiscussionEvent(DiscussionEvent),
    /// `discussion_comment`.
    #[event("discussion_comment", sample = "github/samples/discussion_comment.json")]
    DiscussionCommentEvent(DiscussionCommentEvent),
    /// `fork`.
    #[event("fork", sample = "github/samples/fork.json")]
    ForkEvent(ForkEvent),
    /// `github_app_authorization`.
    #[event(
        "github_app_authorization",
        sample = "github/samples/github_app_authorization.json"
    )]
    GithubAppAuthorizationEvent(GithubAppAuthorizationEvent),
    /// `gollum`.
    #[event("gollum", sample = "github/samples/gollum.json")]
    GollumEvent(GollumEvent),
    /// `installation`.
    #[event("installation", sample = "github/samples/installation.json")]
    InstallationEvent(InstallationEvent),
    /// `installation_repositories`.
    #[event(
        "installation_repositories",
        sample = "github/samples/installation_repositories.json"
    )]
    InstallationRepositoriesEvent(InstallationRepositoriesEvent),
    /// `installation_target`.
    #[event("installation_target", sample = "github/samples/installation_target.json")]
    InstallationTargetEvent(InstallationTargetEvent),
    /// `issue_comment`.
    #[event("issue_comment", sample = "github/samples/issue_comment.json")]
    IssueCommentEvent(IssueCommentEvent),
    /// `issue_dependencies`.
    #[event("issue_dependencies", sample = "github/samples/issue_dependencies.json")]
    IssueDependenciesEvent(IssueDependenciesEvent),
    /// `issues`.
    #[event("issues", sample = "github/samples/issues.json")]
    IssuesEvent(IssuesEvent),
    /// `label`.
    #[event("label", sample = "github/samples/label.json")]
    LabelEvent(LabelEvent),
    /// `marketplace_purchase`.
    #[event("marketplace_purchase", sample = "github/samples/marketplace_purchase.json")]
    MarketplacePurchaseEvent(MarketplacePurchaseEvent),
    /// `member`.
    #[event("member", sample = "github/samples/member.json")]
    MemberEvent(MemberEvent),
    /// `membership`.
    #[event("membership", sample = "github/samples/membership.json")]
    MembershipEvent(MembershipEvent),
    /// `merge_group`.
    #[event("merge_group", sample = "github/samples/merge_group.json")]
    MergeGroupEvent(MergeGroupEvent),
    /// `meta`.
    #[event("meta", sample = "github/samples/meta.json")]
    MetaEvent(MetaEvent),
    /// `milestone`.
    #[event("milestone", sample = "github/samples/milestone.json")]
    MilestoneEvent(MilestoneEvent),
    /// `org_block`.
    #[event("org_block", sample = "github/samples/org_block.json")]
    OrgBlockEvent(OrgBlockEvent),
    /// `organization`.
    #[event("organization", sample = "github/samples/organization.json")]
    OrganizationEvent(OrganizationEvent),
    /// `package`.
    #[event("package", sample = "github/samples/package.json")]
    PackageEvent(PackageEvent),
    /// `page_build`.
    #[event("page_build", sample = "github/samples/page_build.json")]
    PageBuildEvent(PageBuildEvent),
    /// `personal_access_token_request`.
    #[event(
        "personal_access_token_request",
        sample = "github/samples/personal_access_token_request.json"
    )]
    PersonalAccessTokenRequestEvent(PersonalAccessTokenRequestEvent),
    /// `ping`.
    #[event("ping", sample = "github/samples/ping.json")]
    PingEvent(PingEvent),
    /// `project_card`.
    #[event("project_card", sample = "github/samples/project_card.json")]
    ProjectCardEvent(ProjectCardEvent),
    /// `project`.
    #[event("project", sample = "github/samples/project.json")]
    ProjectEvent(ProjectEvent),
    /// `project_column`.
    #[event("project_column", sample = "github/samples/project_column.json")]
    ProjectColumnEvent(ProjectColumnEvent),
    /// `projects_v2`.
    #[event("projects_v2", sample = "github/samples/projects_v2.json")]
    ProjectsV2Event(ProjectsV2Event),
    /// `projects_v2_item`.
    #[event("projects_v2_item", sample = "github/samples/projects_v2_item.json")]
    ProjectsV2ItemEvent(ProjectsV2ItemEvent),
    /// `projects_v2_status_update`.
    #[event(
        "projects_v2_status_update",
        sample = "github/samples/projects_v2_status_update.json"
    )]
    ProjectsV2StatusUpdateEvent(ProjectsV2StatusUpdateEvent),
    /// `public`.
    #[event("public", sample = "github/samples/public.json")]
    PublicEvent(PublicEvent),
    /// `pull_request`.
    #[event("pull_request", sample = "github/samples/pull_request.json")]
    PullRequestEvent(PullRequestEvent),
    /// `pull_request_review_comment`.
    #[event(
        "pull_request_review_comment",
        sample = "github/samples/pull_request_review_comment.json"
    )]
    PullRequestReviewCommentEvent(PullRequestReviewCommentEvent),
    /// `pull_request_review`.
    #[event("pull_request_review", sample = "github/samples/pull_request_review.json")]
    PullRequestReviewEvent(PullRequestReviewEvent),
    /// `pull_request_review_thread`.
    #[event(
        "pull_request_review_thread",
        sample = "github/samples/pull_request_review_thread.json"
    )]
    PullRequestReviewThreadEvent(PullRequestReviewThreadEvent),
    /// `push`.
    #[event("push", sample = "github/samples/push.json")]
    PushEvent(PushEvent),
    /// `registry_package`.
    #[event("registry_package", sample = "github/samples/registry_package.json")]
    RegistryPackageEvent(RegistryPackageEvent),
    /// `release`.
    #[event("release", sample = "github/samples/release.json")]
    ReleaseEvent(ReleaseEvent),
    /// `repository_advisory`.
    #[event("repository_advisory", sample = "github/samples/repository_advisory.json")]
    RepositoryAdvisoryEvent(RepositoryAdvisoryEvent),
    /// `repository`.
    #[event("repository", sample = "github/samples/repository.json")]
    RepositoryEvent(RepositoryEvent),
    /// `repository_dispatch`.
    #[event("repository_dispatch", sample = "github/samples/repository_dispatch.json")]
    RepositoryDispatchEvent(RepositoryDispatchEvent),
    /// `repository_import`.
    #[event("repository_import", sample = "github/samples/repository_import.json")]
    RepositoryImportEvent(RepositoryImportEvent),
    /// `repository_ruleset`.
    #[event("repository_ruleset", sample = "github/samples/repository_ruleset.json")]
    RepositoryRulesetEvent(RepositoryRulesetEvent),
    /// `repository_vulnerability_alert`.
    #[event(
        "repository_vulnerability_alert",
        sample = "github/samples/repository_vulnerability_alert.json"
    )]
    RepositoryVulnerabilityAlertEvent(RepositoryVulnerabilityAlertEvent),
    /// `secret_scanning_alert`.
    #[event(
        "secret_scanning_alert",
        sample = "github/samples/secret_scanning_alert.json"
    )]
    SecretScanningAlertEvent(SecretScanningAlertEvent),
    /// `secret_scanning_alert_location`.
    #[event(
        "secret_scanning_alert_location",
        sample = "github/samples/secret_scanning_alert_location.json"
    )]
    SecretScanningAlertLocationEvent(SecretScanningAlertLocationEvent),
    /// `secret_scanning_scan`.
    #[event("secret_scanning_scan", sample = "github/samples/secret_scanning_scan.json")]
    SecretScanningScanEvent(SecretScanningScanEvent),
    /// `security_advisory`.
    #[event("security_advisory", sample = "github/samples/security_advisory.json")]
    SecurityAdvisoryEvent(SecurityAdvisoryEvent),
    /// `security_and_analysis`.
    #[event(
        "security_and_analysis",
        sample = "github/samples/security_and_analysis.json"
    )]
    SecurityAndAnalysisEvent(SecurityAndAnalysisEvent),
    /// `sponsorship`.
    #[event("sponsorship", sample = "github/samples/sponsorship.json")]
    SponsorshipEvent(SponsorshipEvent),
    /// `star`.
    #[event("star", sample = "github/samples/star.json")]
    StarEvent(StarEvent),
    /// `status`.
    #[event("status", sample = "github/samples/status.json")]
    StatusEvent(StatusEvent),
    /// `sub_issues`.
    #[event("sub_issues", sample = "github/samples/sub_issues.json")]
    SubIssuesEvent(SubIssuesEvent),
    /// `team_add`.
    #[event("team_add", sample = "github/samples/team_add.json")]
    TeamAddEvent(TeamAddEvent),
    /// `team`.
    #[event("team", sample = "github/samples/team.json")]
    TeamEvent(TeamEvent),
    /// `watch`.
    #[event("watch", sample = "github/samples/watch.json")]
    WatchEvent(WatchEvent),
    /// `workflow_dispatch`.
    #[event("workflow_dispatch", sample = "github/samples/workflow_dispatch.json")]
    WorkflowDispatchEvent(WorkflowDispatchEvent),
    /// `workflow_job`.
    #[event("workflow_job", sample = "github/samples/workflow_job.json")]
    WorkflowJobEvent(WorkflowJobEvent),
    /// `workflow_run`.
    #[event("workflow_run", sample = "github/samples/workflow_run.json")]
    WorkflowRunEvent(WorkflowRunEvent),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of GitHub that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<GitHub>;

impl Provider for GitHub {
    type Events = Event;
    const NAME: &'static str = "github";
    const SCHEME: Scheme = webhook_core::schemes::GITHUB;
}

webhook_core::open_struct! {
    /// What `branch_protection_configuration` brings.
    pub struct BranchProtectionConfigurationEvent {
        pub action: Option<BranchProtectionConfigurationEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum BranchProtectionConfigurationEventAction {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

webhook_core::open_struct! {
    /// `enterprise-webhooks` of the specification.
    pub struct Enterprise {
        pub description: Option<String> = "description",
        pub html_url: Option<String> = "html_url",
        pub website_url: Option<String> = "website_url",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub name: Option<String> = "name",
        pub slug: Option<String> = "slug",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub avatar_url: Option<String> = "avatar_url",
    }
}

webhook_core::open_struct! {
    /// `simple-installation` of the specification.
    pub struct SimpleInstallation {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
    }
}

webhook_core::open_struct! {
    /// `organization-simple-webhooks` of the specification.
    pub struct OrganizationSimple {
        pub login: Option<String> = "login",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub url: Option<String> = "url",
        pub repos_url: Option<String> = "repos_url",
        pub events_url: Option<String> = "events_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub issues_url: Option<String> = "issues_url",
        pub members_url: Option<String> = "members_url",
        pub public_members_url: Option<String> = "public_members_url",
        pub avatar_url: Option<String> = "avatar_url",
        pub description: Option<String> = "description",
    }
}

webhook_core::open_struct! {
    /// `repository-webhooks` of the specification.
    pub struct Repository {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub name: Option<String> = "name",
        pub full_name: Option<String> = "full_name",
        pub license: Option<LicenseSimple> = "license",
        pub organization: Option<SimpleUser> = "organization",
        pub forks: Option<i64> = "forks",
        pub permissions: Option<RepositoryPermissions> = "permissions",
        pub owner: Option<SimpleUser> = "owner",
        pub private: Option<bool> = "private",
        pub html_url: Option<String> = "html_url",
        pub description: Option<String> = "description",
        pub fork: Option<bool> = "fork",
        pub url: Option<String> = "url",
        pub archive_url: Option<String> = "archive_url",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub deployments_url: Option<String> = "deployments_url",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub forks_url: Option<String> = "forks_url",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub languages_url: Option<String> = "languages_url",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub notifications_url: Option<String> = "notifications_url",
        pub pulls_url: Option<String> = "pulls_url",
        pub releases_url: Option<String> = "releases_url",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub trees_url: Option<String> = "trees_url",
        pub clone_url: Option<String> = "clone_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub svn_url: Option<String> = "svn_url",
        pub homepage: Option<String> = "homepage",
        pub language: Option<String> = "language",
        pub forks_count: Option<i64> = "forks_count",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub watchers_count: Option<i64> = "watchers_count",
        pub size: Option<i64> = "size",
        pub default_branch: Option<String> = "default_branch",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub is_template: Option<bool> = "is_template",
        pub topics: Option<Vec<String>> = "topics",
        pub custom_properties: Option<RawJson> = "custom_properties",
        pub has_issues: Option<bool> = "has_issues",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub has_pages: Option<bool> = "has_pages",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_discussions: Option<bool> = "has_discussions",
        pub archived: Option<bool> = "archived",
        pub disabled: Option<bool> = "disabled",
        pub visibility: Option<String> = "visibility",
        pub pushed_at: Option<String> = "pushed_at",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub template_repository: Option<TemplateRepository> = "template_repository",
        pub temp_clone_token: Option<String> = "temp_clone_token",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub use_squash_pr_title_as_default: Option<bool> = "use_squash_pr_title_as_default",
        pub squash_merge_commit_title: Option<SquashMergeCommitTitle> = "squash_merge_commit_title",
        pub squash_merge_commit_message: Option<SquashMergeCommitMessage> = "squash_merge_commit_message",
        pub merge_commit_title: Option<MergeCommitTitle> = "merge_commit_title",
        pub merge_commit_message: Option<MergeCommitMessage> = "merge_commit_message",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_forking: Option<bool> = "allow_forking",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
        pub subscribers_count: Option<i64> = "subscribers_count",
        pub network_count: Option<i64> = "network_count",
        pub open_issues: Option<i64> = "open_issues",
        pub watchers: Option<i64> = "watchers",
        pub master_branch: Option<String> = "master_branch",
        pub starred_at: Option<String> = "starred_at",
        pub anonymous_access_enabled: Option<bool> = "anonymous_access_enabled",
    }
}

webhook_core::open_struct! {
    /// `license-simple` of the specification.
    pub struct LicenseSimple {
        pub key: Option<String> = "key",
        pub name: Option<String> = "name",
        pub url: Option<String> = "url",
        pub spdx_id: Option<String> = "spdx_id",
        pub node_id: Option<String> = "node_id",
        pub html_url: Option<String> = "html_url",
    }
}

webhook_core::open_struct! {
    /// `simple-user` of the specification.
    pub struct SimpleUser {
        pub name: Option<String> = "name",
        pub email: Option<String> = "email",
        pub login: Option<String> = "login",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub avatar_url: Option<String> = "avatar_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub url: Option<String> = "url",
        pub html_url: Option<String> = "html_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub organizations_url: Option<String> = "organizations_url",
        pub repos_url: Option<String> = "repos_url",
        pub events_url: Option<String> = "events_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub r#type: Option<String> = "type",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_at: Option<String> = "starred_at",
        pub user_view_type: Option<String> = "user_view_type",
    }
}

webhook_core::open_struct! {
    /// What `permissions` holds.
    pub struct RepositoryPermissions {
        pub admin: Option<bool> = "admin",
        pub pull: Option<bool> = "pull",
        pub triage: Option<bool> = "triage",
        pub push: Option<bool> = "push",
        pub maintain: Option<bool> = "maintain",
    }
}

webhook_core::open_struct! {
    /// What `template_repository` holds.
    pub struct TemplateRepository {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub name: Option<String> = "name",
        pub full_name: Option<String> = "full_name",
        pub owner: Option<RepositoryOwner> = "owner",
        pub private: Option<bool> = "private",
        pub html_url: Option<String> = "html_url",
        pub description: Option<String> = "description",
        pub fork: Option<bool> = "fork",
        pub url: Option<String> = "url",
        pub archive_url: Option<String> = "archive_url",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub deployments_url: Option<String> = "deployments_url",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub forks_url: Option<String> = "forks_url",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub languages_url: Option<String> = "languages_url",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub notifications_url: Option<String> = "notifications_url",
        pub pulls_url: Option<String> = "pulls_url",
        pub releases_url: Option<String> = "releases_url",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub trees_url: Option<String> = "trees_url",
        pub clone_url: Option<String> = "clone_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub svn_url: Option<String> = "svn_url",
        pub homepage: Option<String> = "homepage",
        pub language: Option<String> = "language",
        pub forks_count: Option<i64> = "forks_count",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub watchers_count: Option<i64> = "watchers_count",
        pub size: Option<i64> = "size",
        pub default_branch: Option<String> = "default_branch",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub is_template: Option<bool> = "is_template",
        pub topics: Option<Vec<String>> = "topics",
        pub has_issues: Option<bool> = "has_issues",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub has_pages: Option<bool> = "has_pages",
        pub has_downloads: Option<bool> = "has_downloads",
        pub archived: Option<bool> = "archived",
        pub disabled: Option<bool> = "disabled",
        pub visibility: Option<String> = "visibility",
        pub pushed_at: Option<String> = "pushed_at",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub permissions: Option<RepositoryTemplateRepositoryPermissions> = "permissions",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub temp_clone_token: Option<String> = "temp_clone_token",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub use_squash_pr_title_as_default: Option<bool> = "use_squash_pr_title_as_default",
        pub squash_merge_commit_title: Option<SquashMergeCommitTitle> = "squash_merge_commit_title",
        pub squash_merge_commit_message: Option<SquashMergeCommitMessage> = "squash_merge_commit_message",
        pub merge_commit_title: Option<MergeCommitTitle> = "merge_commit_title",
        pub merge_commit_message: Option<MergeCommitMessage> = "merge_commit_message",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub subscribers_count: Option<i64> = "subscribers_count",
        pub network_count: Option<i64> = "network_count",
    }
}

webhook_core::open_struct! {
    /// What `owner` holds.
    pub struct RepositoryOwner {
        pub login: Option<String> = "login",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub avatar_url: Option<String> = "avatar_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub url: Option<String> = "url",
        pub html_url: Option<String> = "html_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub organizations_url: Option<String> = "organizations_url",
        pub repos_url: Option<String> = "repos_url",
        pub events_url: Option<String> = "events_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub r#type: Option<String> = "type",
        pub site_admin: Option<bool> = "site_admin",
    }
}

webhook_core::open_struct! {
    /// What `permissions` holds.
    pub struct RepositoryTemplateRepositoryPermissions {
        pub admin: Option<bool> = "admin",
        pub maintain: Option<bool> = "maintain",
        pub push: Option<bool> = "push",
        pub triage: Option<bool> = "triage",
        pub pull: Option<bool> = "pull",
    }
}

webhook_core::open_enum! {
    /// What `squash_merge_commit_title` holds.
    pub enum SquashMergeCommitTitle {
        PrTitle = "PR_TITLE",
        CommitOrPrTitle = "COMMIT_OR_PR_TITLE",
    }
}

webhook_core::open_enum! {
    /// What `squash_merge_commit_message` holds.
    pub enum SquashMergeCommitMessage {
        PrBody = "PR_BODY",
        CommitMessages = "COMMIT_MESSAGES",
        Blank = "BLANK",
    }
}

webhook_core::open_enum! {
    /// What `merge_commit_title` holds.
    pub enum MergeCommitTitle {
        PrTitle = "PR_TITLE",
        MergeMessage = "MERGE_MESSAGE",
    }
}

webhook_core::open_enum! {
    /// What `merge_commit_message` holds.
    pub enum MergeCommitMessage {
        PrBody = "PR_BODY",
        PrTitle = "PR_TITLE",
        Blank = "BLANK",
    }
}

webhook_core::open_struct! {
    /// What `branch_protection_rule` brings.
    pub struct BranchProtectionRuleEvent {
        pub action: Option<EventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub rule: Option<Rule> = "rule",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<BranchProtectionRuleEventChanges> = "changes",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum EventAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
    }
}

webhook_core::open_struct! {
    /// `webhooks_rule` of the specification.
    pub struct Rule {
        pub admin_enforced: Option<bool> = "admin_enforced",
        pub allow_deletions_enforcement_level: Option<AllowDeletionsEnforcementLevel> = "allow_deletions_enforcement_level",
        pub allow_force_pushes_enforcement_level: Option<AllowForcePushesEnforcementLevel> = "allow_force_pushes_enforcement_level",
        pub authorized_actor_names: Option<Vec<String>> = "authorized_actor_names",
        pub authorized_actors_only: Option<bool> = "authorized_actors_only",
        pub authorized_dismissal_actors_only: Option<bool> = "authorized_dismissal_actors_only",
        pub create_protected: Option<bool> = "create_protected",
        pub created_at: Option<String> = "created_at",
        pub dismiss_stale_reviews_on_push: Option<bool> = "dismiss_stale_reviews_on_push",
        pub id: Option<i64> = "id",
        pub ignore_approvals_from_contributors: Option<bool> = "ignore_approvals_from_contributors",
        pub linear_history_requirement_enforcement_level: Option<RuleLinearHistoryRequirementEnforcementLevel> = "linear_history_requirement_enforcement_level",
        pub lock_branch_enforcement_level: Option<RuleLockBranchEnforcementLevel> = "lock_branch_enforcement_level",
        pub lock_allows_fork_sync: Option<bool> = "lock_allows_fork_sync",
        pub merge_queue_enforcement_level: Option<MergeQueueEnforcementLevel> = "merge_queue_enforcement_level",
        pub name: Option<String> = "name",
        pub pull_request_reviews_enforcement_level: Option<RulePullRequestReviewsEnforcementLevel> = "pull_request_reviews_enforcement_level",
        pub repository_id: Option<i64> = "repository_id",
        pub require_code_owner_review: Option<bool> = "require_code_owner_review",
        pub require_last_push_approval: Option<bool> = "require_last_push_approval",
        pub required_approving_review_count: Option<i64> = "required_approving_review_count",
        pub required_conversation_resolution_level: Option<RequiredConversationResolutionLevel> = "required_conversation_resolution_level",
        pub required_deployments_enforcement_level: Option<RequiredDeploymentsEnforcementLevel> = "required_deployments_enforcement_level",
        pub required_status_checks: Option<Vec<String>> = "required_status_checks",
        pub required_status_checks_enforcement_level: Option<RuleRequiredStatusChecksEnforcementLevel> = "required_status_checks_enforcement_level",
        pub signature_requirement_enforcement_level: Option<SignatureRequirementEnforcementLevel> = "signature_requirement_enforcement_level",
        pub strict_required_status_checks_policy: Option<bool> = "strict_required_status_checks_policy",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `allow_deletions_enforcement_level` holds.
    pub enum AllowDeletionsEnforcementLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_enum! {
    /// What `allow_force_pushes_enforcement_level` holds.
    pub enum AllowForcePushesEnforcementLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_enum! {
    /// What `linear_history_requirement_enforcement_level` holds.
    pub enum RuleLinearHistoryRequirementEnforcementLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_enum! {
    /// What `lock_branch_enforcement_level` holds.
    pub enum RuleLockBranchEnforcementLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_enum! {
    /// What `merge_queue_enforcement_level` holds.
    pub enum MergeQueueEnforcementLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_enum! {
    /// What `pull_request_reviews_enforcement_level` holds.
    pub enum RulePullRequestReviewsEnforcementLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_enum! {
    /// What `required_conversation_resolution_level` holds.
    pub enum RequiredConversationResolutionLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_enum! {
    /// What `required_deployments_enforcement_level` holds.
    pub enum RequiredDeploymentsEnforcementLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_enum! {
    /// What `required_status_checks_enforcement_level` holds.
    pub enum RuleRequiredStatusChecksEnforcementLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_enum! {
    /// What `signature_requirement_enforcement_level` holds.
    pub enum SignatureRequirementEnforcementLevel {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct BranchProtectionRuleEventChanges {
        pub admin_enforced: Option<AdminEnforced> = "admin_enforced",
        pub authorized_actor_names: Option<AuthorizedActorNames> = "authorized_actor_names",
        pub authorized_actors_only: Option<AuthorizedActorsOnly> = "authorized_actors_only",
        pub authorized_dismissal_actors_only: Option<AuthorizedDismissalActorsOnly> = "authorized_dismissal_actors_only",
        pub linear_history_requirement_enforcement_level: Option<BranchProtectionRuleEventLinearHistoryRequirementEnforcementLevel> = "linear_history_requirement_enforcement_level",
        pub lock_branch_enforcement_level: Option<BranchProtectionRuleEventLockBranchEnforcementLevel> = "lock_branch_enforcement_level",
        pub lock_allows_fork_sync: Option<LockAllowsForkSync> = "lock_allows_fork_sync",
        pub pull_request_reviews_enforcement_level: Option<BranchProtectionRuleEventPullRequestReviewsEnforcementLevel> = "pull_request_reviews_enforcement_level",
        pub require_last_push_approval: Option<RequireLastPushApproval> = "require_last_push_approval",
        pub required_status_checks: Option<RequiredStatusChecks> = "required_status_checks",
        pub required_status_checks_enforcement_level: Option<BranchProtectionRuleEventRequiredStatusChecksEnforcementLevel> = "required_status_checks_enforcement_level",
    }
}

webhook_core::open_struct! {
    /// What `admin_enforced` holds.
    pub struct AdminEnforced {
        pub from: Option<bool> = "from",
    }
}

webhook_core::open_struct! {
    /// What `authorized_actor_names` holds.
    pub struct AuthorizedActorNames {
        pub from: Option<Vec<String>> = "from",
    }
}

webhook_core::open_struct! {
    /// What `authorized_actors_only` holds.
    pub struct AuthorizedActorsOnly {
        pub from: Option<bool> = "from",
    }
}

webhook_core::open_struct! {
    /// What `authorized_dismissal_actors_only` holds.
    pub struct AuthorizedDismissalActorsOnly {
        pub from: Option<bool> = "from",
    }
}

webhook_core::open_struct! {
    /// What `linear_history_requirement_enforcement_level` holds.
    pub struct BranchProtectionRuleEventLinearHistoryRequirementEnforcementLevel {
        pub from: Option<BranchProtectionRuleEventFrom> = "from",
    }
}

webhook_core::open_enum! {
    /// What `from` holds.
    pub enum BranchProtectionRuleEventFrom {
        Off = "off",
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}

webhook_core::open_struct! {
    /// What `lock_branch_enforcement_level` holds.
    pub struct BranchProtectionRuleEventLockBranchEnforcementLevel {
        pub from: Option<BranchProtectionRuleEventFrom> = "from",
    }
}

webhook_core::open_struct! {
    /// What `lock_allows_fork_sync` holds.
    pub struct LockAllowsForkSync {
        pub from: Option<bool> = "from",
    }
}

webhook_core::open_struct! {
    /// What `pull_request_reviews_enforcement_level` holds.
    pub struct BranchProtectionRuleEventPullRequestReviewsEnforcementLevel {
        pub from: Option<BranchProtectionRuleEventFrom> = "from",
    }
}

webhook_core::open_struct! {
    /// What `require_last_push_approval` holds.
    pub struct RequireLastPushApproval {
        pub from: Option<bool> = "from",
    }
}

webhook_core::open_struct! {
    /// What `required_status_checks` holds.
    pub struct RequiredStatusChecks {
        pub from: Option<Vec<String>> = "from",
    }
}

webhook_core::open_struct! {
    /// What `required_status_checks_enforcement_level` holds.
    pub struct BranchProtectionRuleEventRequiredStatusChecksEnforcementLevel {
        pub from: Option<BranchProtectionRuleEventFrom> = "from",
    }
}

webhook_core::open_struct! {
    /// What `check_run` brings.
    pub struct CheckRunEvent {
        pub action: Option<CheckRunEventAction> = "action",
        pub check_run: Option<CheckRun> = "check_run",
        pub installation: Option<SimpleInstallation> = "installation",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub requested_action: Option<RequestedAction> = "requested_action",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum CheckRunEventAction {
        Completed = "completed",
        Created = "created",
        RequestedAction = "requested_action",
        Rerequested = "rerequested",
    }
}

webhook_core::open_struct! {
    /// `check-run-with-simple-check-suite` of the specification.
    pub struct CheckRun {
        pub app: Option<Integration> = "app",
        pub check_suite: Option<SimpleCheckSuite> = "check_suite",
        pub completed_at: Option<String> = "completed_at",
        pub conclusion: Option<CheckRunConclusion> = "conclusion",
        pub deployment: Option<Deployment> = "deployment",
        pub details_url: Option<String> = "details_url",
        pub external_id: Option<String> = "external_id",
        pub head_sha: Option<String> = "head_sha",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub output: Option<Output> = "output",
        pub pull_requests: Option<Vec<PullRequestMinimal>> = "pull_requests",
        pub started_at: Option<String> = "started_at",
        pub status: Option<CheckRunStatus> = "status",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// `integration` of the specification.
    pub struct Integration {
        pub id: Option<i64> = "id",
        pub slug: Option<String> = "slug",
        pub node_id: Option<String> = "node_id",
        pub client_id: Option<String> = "client_id",
        pub owner: Option<RawJson> = "owner",
        pub name: Option<String> = "name",
        pub description: Option<String> = "description",
        pub external_url: Option<String> = "external_url",
        pub html_url: Option<String> = "html_url",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub permissions: Option<IntegrationPermissions> = "permissions",
        pub events: Option<Vec<String>> = "events",
        pub installations_count: Option<i64> = "installations_count",
    }
}

webhook_core::open_struct! {
    /// What `permissions` holds.
    pub struct IntegrationPermissions {
        pub issues: Option<String> = "issues",
        pub checks: Option<String> = "checks",
        pub metadata: Option<String> = "metadata",
        pub contents: Option<String> = "contents",
        pub deployments: Option<String> = "deployments",
    }
}

webhook_core::open_struct! {
    /// `simple-check-suite` of the specification.
    pub struct SimpleCheckSuite {
        pub after: Option<String> = "after",
        pub app: Option<Integration> = "app",
        pub before: Option<String> = "before",
        pub conclusion: Option<SimpleCheckSuiteConclusion> = "conclusion",
        pub created_at: Option<String> = "created_at",
        pub head_branch: Option<String> = "head_branch",
        pub head_sha: Option<String> = "head_sha",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub pull_requests: Option<Vec<PullRequestMinimal>> = "pull_requests",
        pub repository: Option<MinimalRepository> = "repository",
        pub status: Option<SimpleCheckSuiteStatus> = "status",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_enum! {
    /// What `conclusion` holds.
    pub enum SimpleCheckSuiteConclusion {
        Success = "success",
        Failure = "failure",
        Neutral = "neutral",
        Cancelled = "cancelled",
        Skipped = "skipped",
        TimedOut = "timed_out",
        ActionRequired = "action_required",
        Stale = "stale",
        StartupFailure = "startup_failure",
    }
}

webhook_core::open_struct! {
    /// `pull-request-minimal` of the specification.
    pub struct PullRequestMinimal {
        pub id: Option<i64> = "id",
        pub number: Option<i64> = "number",
        pub url: Option<String> = "url",
        pub head: Option<PullRequestMinimalHead> = "head",
        pub base: Option<PullRequestMinimalBase> = "base",
    }
}

webhook_core::open_struct! {
    /// What `head` holds.
    pub struct PullRequestMinimalHead {
        pub r#ref: Option<String> = "ref",
        pub sha: Option<String> = "sha",
        pub repo: Option<Repo> = "repo",
    }
}

webhook_core::open_struct! {
    /// What `repo` holds.
    pub struct Repo {
        pub id: Option<i64> = "id",
        pub url: Option<String> = "url",
        pub name: Option<String> = "name",
    }
}

webhook_core::open_struct! {
    /// What `base` holds.
    pub struct PullRequestMinimalBase {
        pub r#ref: Option<String> = "ref",
        pub sha: Option<String> = "sha",
        pub repo: Option<Repo> = "repo",
    }
}

webhook_core::open_struct! {
    /// `minimal-repository` of the specification.
    pub struct MinimalRepository {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub name: Option<String> = "name",
        pub full_name: Option<String> = "full_name",
        pub owner: Option<SimpleUser> = "owner",
        pub private: Option<bool> = "private",
        pub html_url: Option<String> = "html_url",
        pub description: Option<String> = "description",
        pub fork: Option<bool> = "fork",
        pub url: Option<String> = "url",
        pub archive_url: Option<String> = "archive_url",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub deployments_url: Option<String> = "deployments_url",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub forks_url: Option<String> = "forks_url",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub languages_url: Option<String> = "languages_url",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub notifications_url: Option<String> = "notifications_url",
        pub pulls_url: Option<String> = "pulls_url",
        pub releases_url: Option<String> = "releases_url",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub trees_url: Option<String> = "trees_url",
        pub clone_url: Option<String> = "clone_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub svn_url: Option<String> = "svn_url",
        pub homepage: Option<String> = "homepage",
        pub language: Option<String> = "language",
        pub forks_count: Option<i64> = "forks_count",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub watchers_count: Option<i64> = "watchers_count",
        pub size: Option<i64> = "size",
        pub default_branch: Option<String> = "default_branch",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub is_template: Option<bool> = "is_template",
        pub topics: Option<Vec<String>> = "topics",
        pub has_issues: Option<bool> = "has_issues",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub has_pages: Option<bool> = "has_pages",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_discussions: Option<bool> = "has_discussions",
        pub archived: Option<bool> = "archived",
        pub disabled: Option<bool> = "disabled",
        pub visibility: Option<String> = "visibility",
        pub pushed_at: Option<String> = "pushed_at",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub permissions: Option<RepositoryTemplateRepositoryPermissions> = "permissions",
        pub role_name: Option<String> = "role_name",
        pub temp_clone_token: Option<String> = "temp_clone_token",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub subscribers_count: Option<i64> = "subscribers_count",
        pub network_count: Option<i64> = "network_count",
        pub code_of_conduct: Option<CodeOfConduct> = "code_of_conduct",
        pub license: Option<MinimalRepositoryLicense> = "license",
        pub forks: Option<i64> = "forks",
        pub open_issues: Option<i64> = "open_issues",
        pub watchers: Option<i64> = "watchers",
        pub allow_forking: Option<bool> = "allow_forking",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
        pub security_and_analysis: Option<SecurityAndAnalysis> = "security_and_analysis",
        pub custom_properties: Option<RawJson> = "custom_properties",
    }
}

webhook_core::open_struct! {
    /// `code-of-conduct` of the specification.
    pub struct CodeOfConduct {
        pub key: Option<String> = "key",
        pub name: Option<String> = "name",
        pub url: Option<String> = "url",
        pub body: Option<String> = "body",
        pub html_url: Option<String> = "html_url",
    }
}

webhook_core::open_struct! {
    /// What `license` holds.
    pub struct MinimalRepositoryLicense {
        pub key: Option<String> = "key",
        pub name: Option<String> = "name",
        pub spdx_id: Option<String> = "spdx_id",
        pub url: Option<String> = "url",
        pub node_id: Option<String> = "node_id",
    }
}

webhook_core::open_struct! {
    /// `security-and-analysis` of the specification.
    pub struct SecurityAndAnalysis {
        pub advanced_security: Option<AdvancedSecurity> = "advanced_security",
        pub code_security: Option<CodeSecurity> = "code_security",
        pub dependabot_security_updates: Option<DependabotSecurityUpdates> = "dependabot_security_updates",
        pub secret_scanning: Option<SecretScanning> = "secret_scanning",
        pub secret_scanning_push_protection: Option<SecretScanningPushProtection> = "secret_scanning_push_protection",
        pub secret_scanning_non_provider_patterns: Option<SecretScanningNonProviderPatterns> = "secret_scanning_non_provider_patterns",
        pub secret_scanning_ai_detection: Option<SecretScanningAiDetection> = "secret_scanning_ai_detection",
    }
}

webhook_core::open_struct! {
    /// What `advanced_security` holds.
    pub struct AdvancedSecurity {
        pub status: Option<SecurityAndAnalysisStatus> = "status",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum SecurityAndAnalysisStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

webhook_core::open_struct! {
    /// What `code_security` holds.
    pub struct CodeSecurity {
        pub status: Option<SecurityAndAnalysisStatus> = "status",
    }
}

webhook_core::open_struct! {
    /// What `dependabot_security_updates` holds.
    pub struct DependabotSecurityUpdates {
        pub status: Option<SecurityAndAnalysisStatus> = "status",
    }
}

webhook_core::open_struct! {
    /// What `secret_scanning` holds.
    pub struct SecretScanning {
        pub status: Option<SecurityAndAnalysisStatus> = "status",
    }
}

webhook_core::open_struct! {
    /// What `secret_scanning_push_protection` holds.
    pub struct SecretScanningPushProtection {
        pub status: Option<SecurityAndAnalysisStatus> = "status",
    }
}

webhook_core::open_struct! {
    /// What `secret_scanning_non_provider_patterns` holds.
    pub struct SecretScanningNonProviderPatterns {
        pub status: Option<SecurityAndAnalysisStatus> = "status",
    }
}

webhook_core::open_struct! {
    /// What `secret_scanning_ai_detection` holds.
    pub struct SecretScanningAiDetection {
        pub status: Option<SecurityAndAnalysisStatus> = "status",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum SimpleCheckSuiteStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Pending = "pending",
        Waiting = "waiting",
    }
}

webhook_core::open_enum! {
    /// What `conclusion` holds.
    pub enum CheckRunConclusion {
        Waiting = "waiting",
        Pending = "pending",
        StartupFailure = "startup_failure",
        Stale = "stale",
        Success = "success",
        Failure = "failure",
        Neutral = "neutral",
        Cancelled = "cancelled",
        Skipped = "skipped",
        TimedOut = "timed_out",
        ActionRequired = "action_required",
    }
}

webhook_core::open_struct! {
    /// `deployment-simple` of the specification.
    pub struct Deployment {
        pub url: Option<String> = "url",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub task: Option<String> = "task",
        pub original_environment: Option<String> = "original_environment",
        pub environment: Option<String> = "environment",
        pub description: Option<String> = "description",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub statuses_url: Option<String> = "statuses_url",
        pub repository_url: Option<String> = "repository_url",
        pub transient_environment: Option<bool> = "transient_environment",
        pub production_environment: Option<bool> = "production_environment",
        pub performed_via_github_app: Option<Integration> = "performed_via_github_app",
    }
}

webhook_core::open_struct! {
    /// What `output` holds.
    pub struct Output {
        pub annotations_count: Option<i64> = "annotations_count",
        pub annotations_url: Option<String> = "annotations_url",
        pub summary: Option<String> = "summary",
        pub text: Option<String> = "text",
        pub title: Option<String> = "title",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum CheckRunStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Pending = "pending",
    }
}

webhook_core::open_struct! {
    /// What `requested_action` holds.
    pub struct RequestedAction {
        pub identifier: Option<String> = "identifier",
    }
}

webhook_core::open_struct! {
    /// What `check_suite` brings.
    pub struct CheckSuiteEvent {
        pub action: Option<CheckSuiteEventAction> = "action",
        pub check_suite: Option<CheckSuite> = "check_suite",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum CheckSuiteEventAction {
        Completed = "completed",
        Requested = "requested",
        Rerequested = "rerequested",
    }
}

webhook_core::open_struct! {
    /// What `check_suite` holds.
    pub struct CheckSuite {
        pub after: Option<String> = "after",
        pub app: Option<CheckSuiteEventApp> = "app",
        pub before: Option<String> = "before",
        pub check_runs_url: Option<String> = "check_runs_url",
        pub conclusion: Option<CheckSuiteEventConclusion> = "conclusion",
        pub created_at: Option<String> = "created_at",
        pub head_branch: Option<String> = "head_branch",
        pub head_commit: Option<EventSimpleCommit> = "head_commit",
        pub head_sha: Option<String> = "head_sha",
        pub id: Option<i64> = "id",
        pub latest_check_runs_count: Option<i64> = "latest_check_runs_count",
        pub node_id: Option<String> = "node_id",
        pub pull_requests: Option<Vec<CheckRunPullRequest>> = "pull_requests",
        pub rerequestable: Option<bool> = "rerequestable",
        pub runs_rerequestable: Option<bool> = "runs_rerequestable",
        pub status: Option<CheckSuiteEventStatus> = "status",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `App` holds.
    pub struct CheckSuiteEventApp {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub events: Option<Vec<CheckSuiteEventEvent>> = "events",
        pub external_url: Option<String> = "external_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub client_id: Option<String> = "client_id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<CheckSuiteEventPermissions> = "permissions",
        pub slug: Option<String> = "slug",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `event` holds.
    pub enum CheckSuiteEventEvent {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        Deployment = "deployment",
        DeploymentReview = "deployment_review",
        DeploymentStatus = "deployment_status",
        DeployKey = "deploy_key",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        Issues = "issues",
        IssueComment = "issue_comment",
        Label = "label",
        Member = "member",
        Membership = "membership",
        Milestone = "milestone",
        Organization = "organization",
        OrgBlock = "org_block",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        SecretScanningAlert = "secret_scanning_alert",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowDispatch = "workflow_dispatch",
        WorkflowRun = "workflow_run",
        MergeGroup = "merge_group",
        PullRequestReviewThread = "pull_request_review_thread",
        WorkflowJob = "workflow_job",
        MergeQueueEntry = "merge_queue_entry",
        SecurityAndAnalysis = "security_and_analysis",
        ProjectsV2Item = "projects_v2_item",
        SecretScanningAlertLocation = "secret_scanning_alert_location",
        RepositoryImport = "repository_import",
    }
}

webhook_core::open_struct! {
    /// What `User` holds.
    pub struct CheckSuiteEventUser {
        pub avatar_url: Option<String> = "avatar_url",
        pub deleted: Option<bool> = "deleted",
        pub email: Option<String> = "email",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<CheckSuiteEventType> = "type",
        pub url: Option<String> = "url",
        pub user_view_type: Option<String> = "user_view_type",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum CheckSuiteEventType {
        Bot = "Bot",
        User = "User",
        Organization = "Organization",
    }
}

webhook_core::open_struct! {
    /// What `permissions` holds.
    pub struct CheckSuiteEventPermissions {
        pub actions: Option<Actions> = "actions",
        pub administration: Option<Administration> = "administration",
        pub checks: Option<Checks> = "checks",
        pub content_references: Option<ContentReferences> = "content_references",
        pub contents: Option<Contents> = "contents",
        pub deployments: Option<Deployments> = "deployments",
        pub discussions: Option<Discussions> = "discussions",
        pub emails: Option<Emails> = "emails",
        pub environments: Option<Environments> = "environments",
        pub issues: Option<Issues> = "issues",
        pub keys: Option<Keys> = "keys",
        pub members: Option<Members> = "members",
        pub metadata: Option<CheckSuiteEventMetadata> = "metadata",
        pub organization_administration: Option<OrganizationAdministration> = "organization_administration",
        pub organization_hooks: Option<OrganizationHooks> = "organization_hooks",
        pub organization_packages: Option<OrganizationPackages> = "organization_packages",
        pub organization_plan: Option<OrganizationPlan> = "organization_plan",
        pub organization_projects: Option<CheckSuiteEventOrganizationProjects> = "organization_projects",
        pub organization_secrets: Option<OrganizationSecrets> = "organization_secrets",
        pub organization_self_hosted_runners: Option<OrganizationSelfHostedRunners> = "organization_self_hosted_runners",
        pub organization_user_blocking: Option<OrganizationUserBlocking> = "organization_user_blocking",
        pub packages: Option<Packages> = "packages",
        pub pages: Option<Pages> = "pages",
        pub pull_requests: Option<PullRequests> = "pull_requests",
        pub repository_hooks: Option<RepositoryHooks> = "repository_hooks",
        pub repository_projects: Option<CheckSuiteEventRepositoryProjects> = "repository_projects",
        pub secret_scanning_alerts: Option<SecretScanningAlerts> = "secret_scanning_alerts",
        pub secrets: Option<Secrets> = "secrets",
        pub security_events: Option<SecurityEvents> = "security_events",
        pub security_scanning_alert: Option<SecurityScanningAlert> = "security_scanning_alert",
        pub single_file: Option<SingleFile> = "single_file",
        pub statuses: Option<Statuses> = "statuses",
        pub team_discussions: Option<TeamDiscussions> = "team_discussions",
        pub vulnerability_alerts: Option<VulnerabilityAlerts> = "vulnerability_alerts",
        pub workflows: Option<Workflows> = "workflows",
        pub artifact_metadata: Option<ArtifactMetadata> = "artifact_metadata",
        pub attestations: Option<Attestations> = "attestations",
        /// Always `write`.
        pub copilot_requests: Option<String> = "copilot_requests",
        pub merge_queues: Option<MergeQueues> = "merge_queues",
        pub models: Option<Models> = "models",
    }
}

webhook_core::open_enum! {
    /// What `actions` holds.
    pub enum Actions {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `administration` holds.
    pub enum Administration {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `checks` holds.
    pub enum Checks {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `content_references` holds.
    pub enum ContentReferences {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `contents` holds.
    pub enum Contents {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `deployments` holds.
    pub enum Deployments {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `discussions` holds.
    pub enum Discussions {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `emails` holds.
    pub enum Emails {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `environments` holds.
    pub enum Environments {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `issues` holds.
    pub enum Issues {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `keys` holds.
    pub enum Keys {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `members` holds.
    pub enum Members {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `metadata` holds.
    pub enum CheckSuiteEventMetadata {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_administration` holds.
    pub enum OrganizationAdministration {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_hooks` holds.
    pub enum OrganizationHooks {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_packages` holds.
    pub enum OrganizationPackages {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_plan` holds.
    pub enum OrganizationPlan {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_projects` holds.
    pub enum CheckSuiteEventOrganizationProjects {
        Read = "read",
        Write = "write",
        Admin = "admin",
    }
}

webhook_core::open_enum! {
    /// What `organization_secrets` holds.
    pub enum OrganizationSecrets {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_self_hosted_runners` holds.
    pub enum OrganizationSelfHostedRunners {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_user_blocking` holds.
    pub enum OrganizationUserBlocking {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `packages` holds.
    pub enum Packages {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `pages` holds.
    pub enum Pages {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `pull_requests` holds.
    pub enum PullRequests {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `repository_hooks` holds.
    pub enum RepositoryHooks {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `repository_projects` holds.
    pub enum CheckSuiteEventRepositoryProjects {
        Read = "read",
        Write = "write",
        Admin = "admin",
    }
}

webhook_core::open_enum! {
    /// What `secret_scanning_alerts` holds.
    pub enum SecretScanningAlerts {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `secrets` holds.
    pub enum Secrets {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `security_events` holds.
    pub enum SecurityEvents {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `security_scanning_alert` holds.
    pub enum SecurityScanningAlert {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `single_file` holds.
    pub enum SingleFile {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `statuses` holds.
    pub enum Statuses {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `team_discussions` holds.
    pub enum TeamDiscussions {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `vulnerability_alerts` holds.
    pub enum VulnerabilityAlerts {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `workflows` holds.
    pub enum Workflows {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `artifact_metadata` holds.
    pub enum ArtifactMetadata {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `attestations` holds.
    pub enum Attestations {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `merge_queues` holds.
    pub enum MergeQueues {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `models` holds.
    pub enum Models {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `conclusion` holds.
    pub enum CheckSuiteEventConclusion {
        Success = "success",
        Failure = "failure",
        Neutral = "neutral",
        Cancelled = "cancelled",
        TimedOut = "timed_out",
        ActionRequired = "action_required",
        Stale = "stale",
        Skipped = "skipped",
        StartupFailure = "startup_failure",
    }
}

webhook_core::open_struct! {
    /// What `SimpleCommit` holds.
    pub struct EventSimpleCommit {
        pub author: Option<EventCommitter> = "author",
        pub committer: Option<EventCommitter> = "committer",
        pub id: Option<String> = "id",
        pub message: Option<String> = "message",
        pub timestamp: Option<String> = "timestamp",
        pub tree_id: Option<String> = "tree_id",
    }
}

webhook_core::open_struct! {
    /// What `Committer` holds.
    pub struct EventCommitter {
        pub date: Option<String> = "date",
        pub email: Option<String> = "email",
        pub name: Option<String> = "name",
        pub username: Option<String> = "username",
    }
}

webhook_core::open_struct! {
    /// What `Check Run Pull Request` holds.
    pub struct CheckRunPullRequest {
        pub base: Option<EventBase> = "base",
        pub head: Option<EventHead> = "head",
        pub id: Option<i64> = "id",
        pub number: Option<i64> = "number",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `base` holds.
    pub struct EventBase {
        pub r#ref: Option<String> = "ref",
        pub repo: Option<RepoRef> = "repo",
        pub sha: Option<String> = "sha",
    }
}

webhook_core::open_struct! {
    /// What `Repo Ref` holds.
    pub struct RepoRef {
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `head` holds.
    pub struct EventHead {
        pub r#ref: Option<String> = "ref",
        pub repo: Option<RepoRef> = "repo",
        pub sha: Option<String> = "sha",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum CheckSuiteEventStatus {
        Requested = "requested",
        InProgress = "in_progress",
        Completed = "completed",
        Queued = "queued",
        Pending = "pending",
    }
}

webhook_core::open_struct! {
    /// What `code_scanning_alert` brings.
    pub struct CodeScanningAlertEvent {
        pub action: Option<CodeScanningAlertEventAction> = "action",
        pub alert: Option<Alert> = "alert",
        pub commit_oid: Option<String> = "commit_oid",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub r#ref: Option<String> = "ref",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum CodeScanningAlertEventAction {
        AppearedInBranch = "appeared_in_branch",
        ClosedByUser = "closed_by_user",
        Created = "created",
        Fixed = "fixed",
        Reopened = "reopened",
        ReopenedByUser = "reopened_by_user",
    }
}

webhook_core::open_struct! {
    /// What `alert` holds.
    pub struct Alert {
        pub assignees: Option<Vec<SimpleUser>> = "assignees",
        pub created_at: Option<String> = "created_at",
        pub dismissed_at: Option<String> = "dismissed_at",
        pub dismissed_by: Option<CheckSuiteEventUser> = "dismissed_by",
        pub dismissed_comment: Option<String> = "dismissed_comment",
        pub dismissed_reason: Option<String> = "dismissed_reason",
        pub fixed_at: Option<RawJson> = "fixed_at",
        pub html_url: Option<String> = "html_url",
        pub most_recent_instance: Option<AlertInstance> = "most_recent_instance",
        pub number: Option<i64> = "number",
        pub rule: Option<CodeScanningAlertEventRule> = "rule",
        pub state: Option<AlertEventState> = "state",
        pub tool: Option<Tool> = "tool",
        pub url: Option<String> = "url",
        pub dismissal_approved_by: Option<CheckSuiteEventUser> = "dismissal_approved_by",
        pub instances_url: Option<String> = "instances_url",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `Alert Instance` holds.
    pub struct AlertInstance {
        pub analysis_key: Option<String> = "analysis_key",
        pub category: Option<String> = "category",
        pub classifications: Option<Vec<String>> = "classifications",
        pub commit_sha: Option<String> = "commit_sha",
        pub environment: Option<String> = "environment",
        pub location: Option<Location> = "location",
        pub message: Option<Message> = "message",
        pub r#ref: Option<String> = "ref",
        pub state: Option<AlertEventState> = "state",
    }
}

webhook_core::open_struct! {
    /// What `location` holds.
    pub struct Location {
        pub end_column: Option<i64> = "end_column",
        pub end_line: Option<i64> = "end_line",
        pub path: Option<String> = "path",
        pub start_column: Option<i64> = "start_column",
        pub start_line: Option<i64> = "start_line",
    }
}

webhook_core::open_struct! {
    /// What `message` holds.
    pub struct Message {
        pub text: Option<String> = "text",
    }
}

webhook_core::open_enum! {
    /// What `state` holds.
    pub enum AlertEventState {
        Open = "open",
        Dismissed = "dismissed",
        Fixed = "fixed",
    }
}

webhook_core::open_struct! {
    /// What `rule` holds.
    pub struct CodeScanningAlertEventRule {
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub severity: Option<CodeScanningAlertEventSeverity> = "severity",
        pub full_description: Option<String> = "full_description",
        pub help: Option<String> = "help",
        pub help_uri: Option<String> = "help_uri",
        pub name: Option<String> = "name",
        pub tags: Option<Vec<String>> = "tags",
    }
}

webhook_core::open_enum! {
    /// What `severity` holds.
    pub enum CodeScanningAlertEventSeverity {
        None = "none",
        Note = "note",
        Warning = "warning",
        Error = "error",
    }
}

webhook_core::open_struct! {
    /// What `tool` holds.
    pub struct Tool {
        pub name: Option<String> = "name",
        pub version: Option<String> = "version",
        pub guid: Option<String> = "guid",
    }
}

webhook_core::open_struct! {
    /// What `commit_comment` brings.
    pub struct CommitCommentEvent {
        /// Always `created`.
        pub action: Option<String> = "action",
        pub comment: Option<CommitCommentEventComment> = "comment",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `comment` holds.
    pub struct CommitCommentEventComment {
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub commit_id: Option<String> = "commit_id",
        pub created_at: Option<String> = "created_at",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub line: Option<i64> = "line",
        pub node_id: Option<String> = "node_id",
        pub path: Option<String> = "path",
        pub position: Option<i64> = "position",
        pub reactions: Option<Reactions> = "reactions",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<CheckSuiteEventUser> = "user",
    }
}

webhook_core::open_enum! {
    /// `author-association` of the specification.
    pub enum AuthorAssociation {
        Collaborator = "COLLABORATOR",
        Contributor = "CONTRIBUTOR",
        FirstTimer = "FIRST_TIMER",
        FirstTimeContributor = "FIRST_TIME_CONTRIBUTOR",
        Mannequin = "MANNEQUIN",
        Member = "MEMBER",
        None = "NONE",
        Owner = "OWNER",
    }
}

webhook_core::open_struct! {
    /// What `Reactions` holds.
    pub struct Reactions {
        pub plus_1: Option<i64> = "+1",
        pub minus_1: Option<i64> = "-1",
        pub confused: Option<i64> = "confused",
        pub eyes: Option<i64> = "eyes",
        pub heart: Option<i64> = "heart",
        pub hooray: Option<i64> = "hooray",
        pub laugh: Option<i64> = "laugh",
        pub rocket: Option<i64> = "rocket",
        pub total_count: Option<i64> = "total_count",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `create` brings.
    pub struct CreateEvent {
        pub description: Option<String> = "description",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub master_branch: Option<String> = "master_branch",
        pub organization: Option<OrganizationSimple> = "organization",
        pub pusher_type: Option<String> = "pusher_type",
        pub r#ref: Option<String> = "ref",
        pub ref_type: Option<RefType> = "ref_type",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `ref_type` holds.
    pub enum RefType {
        Tag = "tag",
        Branch = "branch",
    }
}

webhook_core::open_struct! {
    /// What `custom_property` brings.
    pub struct CustomPropertyEvent {
        pub action: Option<CustomPropertyEventAction> = "action",
        pub definition: Option<OrganizationCustomProperty> = "definition",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum CustomPropertyEventAction {
        Created = "created",
        Deleted = "deleted",
        PromoteToEnterprise = "promote_to_enterprise",
        Updated = "updated",
    }
}

webhook_core::open_struct! {
    /// What `Organization Custom Property` holds.
    pub struct OrganizationCustomProperty {
        pub property_name: Option<String> = "property_name",
        pub url: Option<String> = "url",
        pub source_type: Option<CustomPropertyEventSourceType> = "source_type",
        pub value_type: Option<ValueType> = "value_type",
        pub required: Option<bool> = "required",
        pub default_value: Option<RawJson> = "default_value",
        pub description: Option<String> = "description",
        pub allowed_values: Option<Vec<String>> = "allowed_values",
        pub values_editable_by: Option<ValuesEditableBy> = "values_editable_by",
    }
}

webhook_core::open_enum! {
    /// What `source_type` holds.
    pub enum CustomPropertyEventSourceType {
        Organization = "organization",
        Enterprise = "enterprise",
    }
}

webhook_core::open_enum! {
    /// What `value_type` holds.
    pub enum ValueType {
        String = "string",
        SingleSelect = "single_select",
        MultiSelect = "multi_select",
        TrueFalse = "true_false",
    }
}

webhook_core::open_enum! {
    /// What `values_editable_by` holds.
    pub enum ValuesEditableBy {
        OrgActors = "org_actors",
        OrgAndRepoActors = "org_and_repo_actors",
    }
}

webhook_core::open_struct! {
    /// What `custom_property_values` brings.
    pub struct CustomPropertyValuesEvent {
        /// Always `updated`.
        pub action: Option<String> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub repository: Option<Repository> = "repository",
        pub organization: Option<OrganizationSimple> = "organization",
        pub sender: Option<SimpleUser> = "sender",
        pub new_property_values: Option<Vec<CustomPropertyValue>> = "new_property_values",
        pub old_property_values: Option<Vec<CustomPropertyValue>> = "old_property_values",
    }
}

webhook_core::open_struct! {
    /// `custom-property-value` of the specification.
    pub struct CustomPropertyValue {
        pub property_name: Option<String> = "property_name",
        pub value: Option<RawJson> = "value",
    }
}

webhook_core::open_struct! {
    /// What `delete` brings.
    pub struct DeleteEvent {
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub pusher_type: Option<String> = "pusher_type",
        pub r#ref: Option<String> = "ref",
        pub ref_type: Option<RefType> = "ref_type",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `dependabot_alert` brings.
    pub struct DependabotAlertEvent {
        pub action: Option<DependabotAlertEventAction> = "action",
        pub alert: Option<DependabotAlert> = "alert",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum DependabotAlertEventAction {
        AutoDismissed = "auto_dismissed",
        AutoReopened = "auto_reopened",
        Created = "created",
        Dismissed = "dismissed",
        Fixed = "fixed",
        Reintroduced = "reintroduced",
        Reopened = "reopened",
    }
}

webhook_core::open_struct! {
    /// `dependabot-alert` of the specification.
    pub struct DependabotAlert {
        pub number: Option<i64> = "number",
        pub state: Option<DependabotAlertState> = "state",
        pub dependency: Option<Dependency> = "dependency",
        pub security_advisory: Option<DependabotAlertSecurityAdvisory> = "security_advisory",
        pub security_vulnerability: Option<DependabotAlertSecurityVulnerability> = "security_vulnerability",
        pub url: Option<String> = "url",
        pub html_url: Option<String> = "html_url",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub dismissed_at: Option<String> = "dismissed_at",
        pub dismissed_by: Option<SimpleUser> = "dismissed_by",
        pub dismissed_reason: Option<DismissedReason> = "dismissed_reason",
        pub dismissed_comment: Option<String> = "dismissed_comment",
        pub fixed_at: Option<String> = "fixed_at",
        pub auto_dismissed_at: Option<String> = "auto_dismissed_at",
    }
}

webhook_core::open_enum! {
    /// What `state` holds.
    pub enum DependabotAlertState {
        AutoDismissed = "auto_dismissed",
        Dismissed = "dismissed",
        Fixed = "fixed",
        Open = "open",
    }
}

webhook_core::open_struct! {
    /// What `dependency` holds.
    pub struct Dependency {
        pub package: Option<DependabotAlertPackage> = "package",
        pub manifest_path: Option<String> = "manifest_path",
        pub scope: Option<DependabotAlertScope> = "scope",
        pub relationship: Option<Relationship> = "relationship",
    }
}

webhook_core::open_struct! {
    /// `dependabot-alert-package` of the specification.
    pub struct DependabotAlertPackage {
        pub ecosystem: Option<String> = "ecosystem",
        pub name: Option<String> = "name",
    }
}

webhook_core::open_enum! {
    /// What `scope` holds.
    pub enum DependabotAlertScope {
        Development = "development",
        Runtime = "runtime",
    }
}

webhook_core::open_enum! {
    /// What `relationship` holds.
    pub enum Relationship {
        Unknown = "unknown",
        Direct = "direct",
        Transitive = "transitive",
    }
}

webhook_core::open_struct! {
    /// `dependabot-alert-security-advisory` of the specification.
    pub struct DependabotAlertSecurityAdvisory {
        pub ghsa_id: Option<String> = "ghsa_id",
        pub cve_id: Option<String> = "cve_id",
        pub summary: Option<String> = "summary",
        pub description: Option<String> = "description",
        pub vulnerabilities: Option<Vec<DependabotAlertSecurityVulnerability>> = "vulnerabilities",
        pub severity: Option<DependabotAlertSecuritySeverity> = "severity",
        pub cvss: Option<DependabotAlertSecurityAdvisoryCvss> = "cvss",
        pub cvss_severities: Option<CvssSeverities> = "cvss_severities",
        pub epss: Option<SecurityAdvisoryEpss> = "epss",
        pub cwes: Option<Vec<Cwe>> = "cwes",
        pub identifiers: Option<Vec<AdvisoryIdentifier>> = "identifiers",
        pub references: Option<Vec<Reference>> = "references",
        pub published_at: Option<String> = "published_at",
        pub updated_at: Option<String> = "updated_at",
        pub withdrawn_at: Option<String> = "withdrawn_at",
    }
}

webhook_core::open_struct! {
    /// `dependabot-alert-security-vulnerability` of the specification.
    pub struct DependabotAlertSecurityVulnerability {
        pub package: Option<DependabotAlertPackage> = "package",
        pub severity: Option<DependabotAlertSecuritySeverity> = "severity",
        pub vulnerable_version_range: Option<String> = "vulnerable_version_range",
        pub first_patched_version: Option<FirstPatchedVersion> = "first_patched_version",
    }
}

webhook_core::open_enum! {
    /// What `severity` holds.
    pub enum DependabotAlertSecuritySeverity {
        Low = "low",
        Medium = "medium",
        High = "high",
        Critical = "critical",
    }
}

webhook_core::open_struct! {
    /// What `first_patched_version` holds.
    pub struct FirstPatchedVersion {
        pub identifier: Option<String> = "identifier",
    }
}

/// What `cvss` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct DependabotAlertSecurityAdvisoryCvss {
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub score: Option<Decimal>,
    pub vector_string: Option<String>,
}

webhook_core::open_struct! {
    /// `cvss-severities` of the specification.
    pub struct CvssSeverities {
        pub cvss_v3: Option<CvssV3> = "cvss_v3",
        pub cvss_v4: Option<CvssV4> = "cvss_v4",
    }
}

/// What `cvss_v3` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct CvssV3 {
    pub vector_string: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub score: Option<Decimal>,
}

/// What `cvss_v4` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct CvssV4 {
    pub vector_string: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub score: Option<Decimal>,
}

/// `security-advisory-epss` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct SecurityAdvisoryEpss {
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub percentage: Option<Decimal>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub percentile: Option<Decimal>,
}

webhook_core::open_struct! {
    /// What `cwe` holds.
    pub struct Cwe {
        pub cwe_id: Option<String> = "cwe_id",
        pub name: Option<String> = "name",
    }
}

webhook_core::open_struct! {
    /// What `identifier` holds.
    pub struct AdvisoryIdentifier {
        pub r#type: Option<AdvisoryType> = "type",
        pub value: Option<String> = "value",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum AdvisoryType {
        Cve = "CVE",
        Ghsa = "GHSA",
    }
}

webhook_core::open_struct! {
    /// What `reference` holds.
    pub struct Reference {
        pub url: Option<String> = "url",
    }
}

webhook_core::open_enum! {
    /// What `dismissed_reason` holds.
    pub enum DismissedReason {
        FixStarted = "fix_started",
        Inaccurate = "inaccurate",
        NoBandwidth = "no_bandwidth",
        NotUsed = "not_used",
        TolerableRisk = "tolerable_risk",
    }
}

webhook_core::open_struct! {
    /// What `deploy_key` brings.
    pub struct DeployKeyEvent {
        pub action: Option<DeployKeyEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub key: Option<DeployKey> = "key",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum DeployKeyEventAction {
        Created = "created",
        Deleted = "deleted",
    }
}

webhook_core::open_struct! {
    /// `webhooks_deploy_key` of the specification.
    pub struct DeployKey {
        pub added_by: Option<String> = "added_by",
        pub created_at: Option<String> = "created_at",
        pub id: Option<i64> = "id",
        pub key: Option<String> = "key",
        pub last_used: Option<String> = "last_used",
        pub read_only: Option<bool> = "read_only",
        pub title: Option<String> = "title",
        pub url: Option<String> = "url",
        pub verified: Option<bool> = "verified",
        pub enabled: Option<bool> = "enabled",
    }
}

webhook_core::open_struct! {
    /// What `deployment` brings.
    pub struct DeploymentEvent {
        /// Always `created`.
        pub action: Option<String> = "action",
        pub deployment: Option<DeploymentEventDeployment> = "deployment",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub workflow: Option<Workflow> = "workflow",
        pub workflow_run: Option<DeploymentEventDeploymentWorkflowRun> = "workflow_run",
    }
}

webhook_core::open_struct! {
    /// What `Deployment` holds.
    pub struct DeploymentEventDeployment {
        pub created_at: Option<String> = "created_at",
        pub creator: Option<CheckSuiteEventUser> = "creator",
        pub description: Option<String> = "description",
        pub environment: Option<String> = "environment",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub original_environment: Option<String> = "original_environment",
        pub payload: Option<RawJson> = "payload",
        pub performed_via_github_app: Option<DeploymentEventApp> = "performed_via_github_app",
        pub production_environment: Option<bool> = "production_environment",
        pub r#ref: Option<String> = "ref",
        pub repository_url: Option<String> = "repository_url",
        pub sha: Option<String> = "sha",
        pub statuses_url: Option<String> = "statuses_url",
        pub task: Option<String> = "task",
        pub transient_environment: Option<bool> = "transient_environment",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `App` holds.
    pub struct DeploymentEventApp {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub events: Option<Vec<DeploymentEventEvent>> = "events",
        pub external_url: Option<String> = "external_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<EventPermissions> = "permissions",
        pub slug: Option<String> = "slug",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `event` holds.
    pub enum DeploymentEventEvent {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        Deployment = "deployment",
        DeploymentReview = "deployment_review",
        DeploymentStatus = "deployment_status",
        DeployKey = "deploy_key",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        Issues = "issues",
        IssueComment = "issue_comment",
        Label = "label",
        Member = "member",
        Membership = "membership",
        Milestone = "milestone",
        Organization = "organization",
        OrgBlock = "org_block",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        SecretScanningAlert = "secret_scanning_alert",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowDispatch = "workflow_dispatch",
        WorkflowRun = "workflow_run",
        WorkflowJob = "workflow_job",
        PullRequestReviewThread = "pull_request_review_thread",
        MergeQueueEntry = "merge_queue_entry",
        SecretScanningAlertLocation = "secret_scanning_alert_location",
        MergeGroup = "merge_group",
    }
}

webhook_core::open_struct! {
    /// What `permissions` holds.
    pub struct EventPermissions {
        pub actions: Option<Actions> = "actions",
        pub administration: Option<Administration> = "administration",
        pub checks: Option<Checks> = "checks",
        pub content_references: Option<ContentReferences> = "content_references",
        pub contents: Option<Contents> = "contents",
        pub deployments: Option<Deployments> = "deployments",
        pub discussions: Option<Discussions> = "discussions",
        pub emails: Option<Emails> = "emails",
        pub environments: Option<Environments> = "environments",
        pub issues: Option<Issues> = "issues",
        pub keys: Option<Keys> = "keys",
        pub members: Option<Members> = "members",
        pub metadata: Option<CheckSuiteEventMetadata> = "metadata",
        pub organization_administration: Option<OrganizationAdministration> = "organization_administration",
        pub organization_hooks: Option<OrganizationHooks> = "organization_hooks",
        pub organization_packages: Option<OrganizationPackages> = "organization_packages",
        pub organization_plan: Option<OrganizationPlan> = "organization_plan",
        pub organization_projects: Option<EventOrganizationProjects> = "organization_projects",
        pub organization_secrets: Option<OrganizationSecrets> = "organization_secrets",
        pub organization_self_hosted_runners: Option<OrganizationSelfHostedRunners> = "organization_self_hosted_runners",
        pub organization_user_blocking: Option<OrganizationUserBlocking> = "organization_user_blocking",
        pub packages: Option<Packages> = "packages",
        pub pages: Option<Pages> = "pages",
        pub pull_requests: Option<PullRequests> = "pull_requests",
        pub repository_hooks: Option<RepositoryHooks> = "repository_hooks",
        pub repository_projects: Option<EventRepositoryProjects> = "repository_projects",
        pub secret_scanning_alerts: Option<SecretScanningAlerts> = "secret_scanning_alerts",
        pub secrets: Option<Secrets> = "secrets",
        pub security_events: Option<SecurityEvents> = "security_events",
        pub security_scanning_alert: Option<SecurityScanningAlert> = "security_scanning_alert",
        pub single_file: Option<SingleFile> = "single_file",
        pub statuses: Option<Statuses> = "statuses",
        pub team_discussions: Option<TeamDiscussions> = "team_discussions",
        pub vulnerability_alerts: Option<VulnerabilityAlerts> = "vulnerability_alerts",
        pub workflows: Option<Workflows> = "workflows",
    }
}

webhook_core::open_enum! {
    /// What `organization_projects` holds.
    pub enum EventOrganizationProjects {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `repository_projects` holds.
    pub enum EventRepositoryProjects {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_struct! {
    /// `webhooks_workflow` of the specification.
    pub struct Workflow {
        pub badge_url: Option<String> = "badge_url",
        pub created_at: Option<String> = "created_at",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub path: Option<String> = "path",
        pub state: Option<String> = "state",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `Deployment Workflow Run` holds.
    pub struct DeploymentEventDeploymentWorkflowRun {
        pub actor: Option<CheckSuiteEventUser> = "actor",
        pub artifacts_url: Option<String> = "artifacts_url",
        pub cancel_url: Option<String> = "cancel_url",
        pub check_suite_id: Option<i64> = "check_suite_id",
        pub check_suite_node_id: Option<String> = "check_suite_node_id",
        pub check_suite_url: Option<String> = "check_suite_url",
        pub conclusion: Option<DeploymentConclusion> = "conclusion",
        pub created_at: Option<String> = "created_at",
        pub display_title: Option<String> = "display_title",
        pub event: Option<String> = "event",
        pub head_branch: Option<String> = "head_branch",
        pub head_commit: Option<RawJson> = "head_commit",
        pub head_repository: Option<DeploymentHeadRepository> = "head_repository",
        pub head_sha: Option<String> = "head_sha",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub jobs_url: Option<String> = "jobs_url",
        pub logs_url: Option<String> = "logs_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub path: Option<String> = "path",
        pub previous_attempt_url: Option<RawJson> = "previous_attempt_url",
        pub pull_requests: Option<Vec<CheckRunPullRequest>> = "pull_requests",
        pub referenced_workflows: Option<Vec<ReferencedWorkflow>> = "referenced_workflows",
        pub repository: Option<DeploymentHeadRepository> = "repository",
        pub rerun_url: Option<String> = "rerun_url",
        pub run_attempt: Option<i64> = "run_attempt",
        pub run_number: Option<i64> = "run_number",
        pub run_started_at: Option<String> = "run_started_at",
        pub status: Option<DeploymentStatus> = "status",
        pub triggering_actor: Option<CheckSuiteEventUser> = "triggering_actor",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub workflow_id: Option<i64> = "workflow_id",
        pub workflow_url: Option<String> = "workflow_url",
    }
}

webhook_core::open_enum! {
    /// What `conclusion` holds.
    pub enum DeploymentConclusion {
        Success = "success",
        Failure = "failure",
        Neutral = "neutral",
        Cancelled = "cancelled",
        TimedOut = "timed_out",
        ActionRequired = "action_required",
        Stale = "stale",
    }
}

webhook_core::open_struct! {
    /// What `head_repository` holds.
    pub struct DeploymentHeadRepository {
        pub archive_url: Option<String> = "archive_url",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<RawJson> = "description",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub languages_url: Option<String> = "languages_url",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub owner: Option<DeploymentOwner> = "owner",
        pub private: Option<bool> = "private",
        pub pulls_url: Option<String> = "pulls_url",
        pub releases_url: Option<String> = "releases_url",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub trees_url: Option<String> = "trees_url",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `owner` holds.
    pub struct DeploymentOwner {
        pub avatar_url: Option<String> = "avatar_url",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<String> = "type",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `referenced_workflow` holds.
    pub struct ReferencedWorkflow {
        pub path: Option<String> = "path",
        pub r#ref: Option<String> = "ref",
        pub sha: Option<String> = "sha",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum DeploymentStatus {
        Requested = "requested",
        InProgress = "in_progress",
        Completed = "completed",
        Queued = "queued",
        Waiting = "waiting",
        Pending = "pending",
    }
}

webhook_core::open_struct! {
    /// What `deployment_protection_rule` brings.
    pub struct DeploymentProtectionRuleEvent {
        /// Always `requested`.
        pub action: Option<String> = "action",
        pub environment: Option<String> = "environment",
        pub event: Option<String> = "event",
        pub deployment_callback_url: Option<String> = "deployment_callback_url",
        pub deployment: Option<DeploymentObject> = "deployment",
        pub pull_requests: Option<Vec<PullRequest>> = "pull_requests",
        pub repository: Option<Repository> = "repository",
        pub organization: Option<OrganizationSimple> = "organization",
        pub installation: Option<SimpleInstallation> = "installation",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// `deployment` of the specification.
    pub struct DeploymentObject {
        pub url: Option<String> = "url",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub sha: Option<String> = "sha",
        pub r#ref: Option<String> = "ref",
        pub task: Option<String> = "task",
        pub payload: Option<RawJson> = "payload",
        pub original_environment: Option<String> = "original_environment",
        pub environment: Option<String> = "environment",
        pub description: Option<String> = "description",
        pub creator: Option<SimpleUser> = "creator",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub statuses_url: Option<String> = "statuses_url",
        pub repository_url: Option<String> = "repository_url",
        pub transient_environment: Option<bool> = "transient_environment",
        pub production_environment: Option<bool> = "production_environment",
        pub performed_via_github_app: Option<Integration> = "performed_via_github_app",
    }
}

webhook_core::open_struct! {
    /// `pull-request` of the specification.
    pub struct PullRequest {
        pub url: Option<String> = "url",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub html_url: Option<String> = "html_url",
        pub diff_url: Option<String> = "diff_url",
        pub patch_url: Option<String> = "patch_url",
        pub issue_url: Option<String> = "issue_url",
        pub commits_url: Option<String> = "commits_url",
        pub review_comments_url: Option<String> = "review_comments_url",
        pub review_comment_url: Option<String> = "review_comment_url",
        pub comments_url: Option<String> = "comments_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub number: Option<i64> = "number",
        pub state: Option<PullRequestState> = "state",
        pub locked: Option<bool> = "locked",
        pub title: Option<String> = "title",
        pub user: Option<SimpleUser> = "user",
        pub body: Option<String> = "body",
        pub labels: Option<Vec<Label>> = "labels",
        pub milestone: Option<Milestone> = "milestone",
        pub active_lock_reason: Option<String> = "active_lock_reason",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub closed_at: Option<String> = "closed_at",
        pub merged_at: Option<String> = "merged_at",
        pub merge_commit_sha: Option<String> = "merge_commit_sha",
        pub assignee: Option<SimpleUser> = "assignee",
        pub assignees: Option<Vec<SimpleUser>> = "assignees",
        pub requested_reviewers: Option<Vec<SimpleUser>> = "requested_reviewers",
        pub requested_teams: Option<Vec<TeamSimple>> = "requested_teams",
        pub head: Option<PullRequestHead> = "head",
        pub base: Option<PullRequestHead> = "base",
        pub links: Option<PullRequestLinks> = "_links",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub auto_merge: Option<AutoMerge> = "auto_merge",
        pub draft: Option<bool> = "draft",
        pub merged: Option<bool> = "merged",
        pub mergeable: Option<bool> = "mergeable",
        pub rebaseable: Option<bool> = "rebaseable",
        pub mergeable_state: Option<String> = "mergeable_state",
        pub merged_by: Option<SimpleUser> = "merged_by",
        pub comments: Option<i64> = "comments",
        pub review_comments: Option<i64> = "review_comments",
        pub maintainer_can_modify: Option<bool> = "maintainer_can_modify",
        pub commits: Option<i64> = "commits",
        pub additions: Option<i64> = "additions",
        pub deletions: Option<i64> = "deletions",
        pub changed_files: Option<i64> = "changed_files",
    }
}

webhook_core::open_enum! {
    /// What `state` holds.
    pub enum PullRequestState {
        Open = "open",
        Closed = "closed",
    }
}

webhook_core::open_struct! {
    /// `label` of the specification.
    pub struct Label {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub url: Option<String> = "url",
        pub name: Option<String> = "name",
        pub description: Option<String> = "description",
        pub color: Option<String> = "color",
        pub default: Option<bool> = "default",
    }
}

webhook_core::open_struct! {
    /// `milestone` of the specification.
    pub struct Milestone {
        pub url: Option<String> = "url",
        pub html_url: Option<String> = "html_url",
        pub labels_url: Option<String> = "labels_url",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub state: Option<PullRequestState> = "state",
        pub title: Option<String> = "title",
        pub description: Option<String> = "description",
        pub creator: Option<SimpleUser> = "creator",
        pub open_issues: Option<i64> = "open_issues",
        pub closed_issues: Option<i64> = "closed_issues",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub closed_at: Option<String> = "closed_at",
        pub due_on: Option<String> = "due_on",
    }
}

webhook_core::open_struct! {
    /// `team-simple` of the specification.
    pub struct TeamSimple {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub url: Option<String> = "url",
        pub members_url: Option<String> = "members_url",
        pub name: Option<String> = "name",
        pub description: Option<String> = "description",
        pub permission: Option<String> = "permission",
        pub privacy: Option<String> = "privacy",
        pub notification_setting: Option<String> = "notification_setting",
        pub html_url: Option<String> = "html_url",
        pub repositories_url: Option<String> = "repositories_url",
        pub slug: Option<String> = "slug",
        pub ldap_dn: Option<String> = "ldap_dn",
        pub r#type: Option<TeamSimpleType> = "type",
        pub organization_id: Option<i64> = "organization_id",
        pub enterprise_id: Option<i64> = "enterprise_id",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum TeamSimpleType {
        Enterprise = "enterprise",
        Organization = "organization",
    }
}

webhook_core::open_struct! {
    /// What `head` holds.
    pub struct PullRequestHead {
        pub label: Option<String> = "label",
        pub r#ref: Option<String> = "ref",
        pub repo: Option<RepositoryObject> = "repo",
        pub sha: Option<String> = "sha",
        pub user: Option<SimpleUser> = "user",
    }
}

webhook_core::open_struct! {
    /// `repository` of the specification.
    pub struct RepositoryObject {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub name: Option<String> = "name",
        pub full_name: Option<String> = "full_name",
        pub license: Option<LicenseSimple> = "license",
        pub forks: Option<i64> = "forks",
        pub permissions: Option<RepositoryPermissions> = "permissions",
        pub owner: Option<SimpleUser> = "owner",
        pub private: Option<bool> = "private",
        pub html_url: Option<String> = "html_url",
        pub description: Option<String> = "description",
        pub fork: Option<bool> = "fork",
        pub url: Option<String> = "url",
        pub archive_url: Option<String> = "archive_url",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub deployments_url: Option<String> = "deployments_url",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub forks_url: Option<String> = "forks_url",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub languages_url: Option<String> = "languages_url",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub notifications_url: Option<String> = "notifications_url",
        pub pulls_url: Option<String> = "pulls_url",
        pub releases_url: Option<String> = "releases_url",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub trees_url: Option<String> = "trees_url",
        pub clone_url: Option<String> = "clone_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub svn_url: Option<String> = "svn_url",
        pub homepage: Option<String> = "homepage",
        pub language: Option<String> = "language",
        pub forks_count: Option<i64> = "forks_count",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub watchers_count: Option<i64> = "watchers_count",
        pub size: Option<i64> = "size",
        pub default_branch: Option<String> = "default_branch",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub is_template: Option<bool> = "is_template",
        pub topics: Option<Vec<String>> = "topics",
        pub has_issues: Option<bool> = "has_issues",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub has_pages: Option<bool> = "has_pages",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_discussions: Option<bool> = "has_discussions",
        pub archived: Option<bool> = "archived",
        pub disabled: Option<bool> = "disabled",
        pub visibility: Option<String> = "visibility",
        pub pushed_at: Option<String> = "pushed_at",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub temp_clone_token: Option<String> = "temp_clone_token",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub use_squash_pr_title_as_default: Option<bool> = "use_squash_pr_title_as_default",
        pub squash_merge_commit_title: Option<SquashMergeCommitTitle> = "squash_merge_commit_title",
        pub squash_merge_commit_message: Option<SquashMergeCommitMessage> = "squash_merge_commit_message",
        pub merge_commit_title: Option<MergeCommitTitle> = "merge_commit_title",
        pub merge_commit_message: Option<MergeCommitMessage> = "merge_commit_message",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_forking: Option<bool> = "allow_forking",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
        pub open_issues: Option<i64> = "open_issues",
        pub watchers: Option<i64> = "watchers",
        pub master_branch: Option<String> = "master_branch",
        pub starred_at: Option<String> = "starred_at",
        pub anonymous_access_enabled: Option<bool> = "anonymous_access_enabled",
        pub code_search_index_status: Option<CodeSearchIndexStatus> = "code_search_index_status",
    }
}

webhook_core::open_struct! {
    /// What `code_search_index_status` holds.
    pub struct CodeSearchIndexStatus {
        pub lexical_search_ok: Option<bool> = "lexical_search_ok",
        pub lexical_commit_sha: Option<String> = "lexical_commit_sha",
    }
}

webhook_core::open_struct! {
    /// What `_links` holds.
    pub struct PullRequestLinks {
        pub comments: Option<Link> = "comments",
        pub commits: Option<Link> = "commits",
        pub statuses: Option<Link> = "statuses",
        pub html: Option<Link> = "html",
        pub issue: Option<Link> = "issue",
        pub review_comments: Option<Link> = "review_comments",
        pub review_comment: Option<Link> = "review_comment",
        pub self_: Option<Link> = "self",
    }
}

webhook_core::open_struct! {
    /// `link` of the specification.
    pub struct Link {
        pub href: Option<String> = "href",
    }
}

webhook_core::open_struct! {
    /// `auto-merge` of the specification.
    pub struct AutoMerge {
        pub enabled_by: Option<SimpleUser> = "enabled_by",
        pub merge_method: Option<AutoMergeMethod> = "merge_method",
        pub commit_title: Option<String> = "commit_title",
        pub commit_message: Option<String> = "commit_message",
    }
}

webhook_core::open_enum! {
    /// What `merge_method` holds.
    pub enum AutoMergeMethod {
        Merge = "merge",
        Squash = "squash",
        Rebase = "rebase",
    }
}

webhook_core::open_struct! {
    /// What `deployment_review` brings.
    pub struct DeploymentReviewEvent {
        pub action: Option<DeploymentReviewEventAction> = "action",
        pub approver: Option<Approver> = "approver",
        pub comment: Option<String> = "comment",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub reviewers: Option<Vec<DeploymentReviewEventReviewer>> = "reviewers",
        pub sender: Option<SimpleUser> = "sender",
        pub since: Option<String> = "since",
        pub workflow_job_run: Option<DeploymentReviewEventWorkflowJobRun> = "workflow_job_run",
        pub workflow_job_runs: Option<Vec<DeploymentReviewEventWorkflowJobRuns>> = "workflow_job_runs",
        pub workflow_run: Option<DeploymentReviewEventDeploymentWorkflowRun> = "workflow_run",
        pub environment: Option<String> = "environment",
        pub requestor: Option<CheckSuiteEventUser> = "requestor",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum DeploymentReviewEventAction {
        Approved = "approved",
        Rejected = "rejected",
        Requested = "requested",
    }
}

webhook_core::open_struct! {
    /// `webhooks_approver` of the specification.
    pub struct Approver {
        pub avatar_url: Option<String> = "avatar_url",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<String> = "type",
        pub url: Option<String> = "url",
        pub user_view_type: Option<String> = "user_view_type",
    }
}

webhook_core::open_struct! {
    /// What `reviewer` holds.
    pub struct DeploymentReviewEventReviewer {
        pub reviewer: Option<CheckSuiteEventUser> = "reviewer",
        pub r#type: Option<DeploymentReviewEventType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum DeploymentReviewEventType {
        User = "User",
        Team = "Team",
    }
}

webhook_core::open_struct! {
    /// What `workflow_job_run` holds.
    pub struct DeploymentReviewEventWorkflowJobRun {
        pub conclusion: Option<RawJson> = "conclusion",
        pub created_at: Option<String> = "created_at",
        pub environment: Option<String> = "environment",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub status: Option<String> = "status",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `workflow_job_run` holds.
    pub struct DeploymentReviewEventWorkflowJobRuns {
        pub conclusion: Option<String> = "conclusion",
        pub created_at: Option<String> = "created_at",
        pub environment: Option<String> = "environment",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub status: Option<String> = "status",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `Deployment Workflow Run` holds.
    pub struct DeploymentReviewEventDeploymentWorkflowRun {
        pub actor: Option<CheckSuiteEventUser> = "actor",
        pub artifacts_url: Option<String> = "artifacts_url",
        pub cancel_url: Option<String> = "cancel_url",
        pub check_suite_id: Option<i64> = "check_suite_id",
        pub check_suite_node_id: Option<String> = "check_suite_node_id",
        pub check_suite_url: Option<String> = "check_suite_url",
        pub conclusion: Option<DeploymentConclusion> = "conclusion",
        pub created_at: Option<String> = "created_at",
        pub display_title: Option<String> = "display_title",
        pub event: Option<String> = "event",
        pub head_branch: Option<String> = "head_branch",
        pub head_commit: Option<RawJson> = "head_commit",
        pub head_repository: Option<DeploymentReviewEventHeadRepository> = "head_repository",
        pub head_sha: Option<String> = "head_sha",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub jobs_url: Option<String> = "jobs_url",
        pub logs_url: Option<String> = "logs_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub path: Option<String> = "path",
        pub previous_attempt_url: Option<String> = "previous_attempt_url",
        pub pull_requests: Option<Vec<CheckRunPullRequest>> = "pull_requests",
        pub referenced_workflows: Option<Vec<ReferencedWorkflow>> = "referenced_workflows",
        pub repository: Option<DeploymentReviewEventHeadRepository> = "repository",
        pub rerun_url: Option<String> = "rerun_url",
        pub run_attempt: Option<i64> = "run_attempt",
        pub run_number: Option<i64> = "run_number",
        pub run_started_at: Option<String> = "run_started_at",
        pub status: Option<DeploymentStatus> = "status",
        pub triggering_actor: Option<CheckSuiteEventUser> = "triggering_actor",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub workflow_id: Option<i64> = "workflow_id",
        pub workflow_url: Option<String> = "workflow_url",
    }
}

webhook_core::open_struct! {
    /// What `head_repository` holds.
    pub struct DeploymentReviewEventHeadRepository {
        pub archive_url: Option<String> = "archive_url",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<String> = "description",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub languages_url: Option<String> = "languages_url",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub owner: Option<DeploymentReviewEventOwner> = "owner",
        pub private: Option<bool> = "private",
        pub pulls_url: Option<String> = "pulls_url",
        pub releases_url: Option<String> = "releases_url",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub trees_url: Option<String> = "trees_url",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `owner` holds.
    pub struct DeploymentReviewEventOwner {
        pub avatar_url: Option<String> = "avatar_url",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<String> = "type",
        pub url: Option<String> = "url",
        pub user_view_type: Option<String> = "user_view_type",
    }
}

webhook_core::open_struct! {
    /// What `deployment_status` brings.
    pub struct DeploymentStatusEvent {
        /// Always `created`.
        pub action: Option<String> = "action",
        pub check_run: Option<DeploymentStatusEventCheckRun> = "check_run",
        pub deployment: Option<DeploymentStatusEventDeployment> = "deployment",
        pub deployment_status: Option<DeploymentStatusEventDeploymentStatus> = "deployment_status",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub workflow: Option<Workflow> = "workflow",
        pub workflow_run: Option<DeploymentStatusEventDeploymentWorkflowRun> = "workflow_run",
    }
}

webhook_core::open_struct! {
    /// What `check_run` holds.
    pub struct DeploymentStatusEventCheckRun {
        pub completed_at: Option<String> = "completed_at",
        pub conclusion: Option<DeploymentStatusEventConclusion> = "conclusion",
        pub details_url: Option<String> = "details_url",
        pub external_id: Option<String> = "external_id",
        pub head_sha: Option<String> = "head_sha",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub started_at: Option<String> = "started_at",
        pub status: Option<DeploymentStatusEventStatus> = "status",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_enum! {
    /// What `conclusion` holds.
    pub enum DeploymentStatusEventConclusion {
        Success = "success",
        Failure = "failure",
        Neutral = "neutral",
        Cancelled = "cancelled",
        TimedOut = "timed_out",
        ActionRequired = "action_required",
        Stale = "stale",
        Skipped = "skipped",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum DeploymentStatusEventStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Waiting = "waiting",
        Pending = "pending",
    }
}

webhook_core::open_struct! {
    /// What `Deployment` holds.
    pub struct DeploymentStatusEventDeployment {
        pub created_at: Option<String> = "created_at",
        pub creator: Option<CheckSuiteEventUser> = "creator",
        pub description: Option<String> = "description",
        pub environment: Option<String> = "environment",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub original_environment: Option<String> = "original_environment",
        pub payload: Option<RawJson> = "payload",
        pub performed_via_github_app: Option<DeploymentStatusEventApp> = "performed_via_github_app",
        pub production_environment: Option<bool> = "production_environment",
        pub r#ref: Option<String> = "ref",
        pub repository_url: Option<String> = "repository_url",
        pub sha: Option<String> = "sha",
        pub statuses_url: Option<String> = "statuses_url",
        pub task: Option<String> = "task",
        pub transient_environment: Option<bool> = "transient_environment",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `App` holds.
    pub struct DeploymentStatusEventApp {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub events: Option<Vec<DeploymentStatusEventEvent>> = "events",
        pub external_url: Option<String> = "external_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<EventPermissions> = "permissions",
        pub slug: Option<String> = "slug",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `event` holds.
    pub enum DeploymentStatusEventEvent {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        Deployment = "deployment",
        DeploymentReview = "deployment_review",
        DeploymentStatus = "deployment_status",
        DeployKey = "deploy_key",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        Issues = "issues",
        IssueComment = "issue_comment",
        Label = "label",
        Member = "member",
        Membership = "membership",
        Milestone = "milestone",
        Organization = "organization",
        OrgBlock = "org_block",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        SecretScanningAlert = "secret_scanning_alert",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowDispatch = "workflow_dispatch",
        WorkflowRun = "workflow_run",
        MergeQueueEntry = "merge_queue_entry",
        WorkflowJob = "workflow_job",
        PullRequestReviewThread = "pull_request_review_thread",
        SecretScanningAlertLocation = "secret_scanning_alert_location",
        MergeGroup = "merge_group",
    }
}

webhook_core::open_struct! {
    /// What `deployment_status` holds.
    pub struct DeploymentStatusEventDeploymentStatus {
        pub created_at: Option<String> = "created_at",
        pub creator: Option<CheckSuiteEventUser> = "creator",
        pub deployment_url: Option<String> = "deployment_url",
        pub description: Option<String> = "description",
        pub environment: Option<String> = "environment",
        pub environment_url: Option<String> = "environment_url",
        pub id: Option<i64> = "id",
        pub log_url: Option<String> = "log_url",
        pub node_id: Option<String> = "node_id",
        pub performed_via_github_app: Option<DeploymentStatusEventDeploymentStatusPerformedViaGithubApp> = "performed_via_github_app",
        pub repository_url: Option<String> = "repository_url",
        pub state: Option<String> = "state",
        pub target_url: Option<String> = "target_url",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `App` holds.
    pub struct DeploymentStatusEventDeploymentStatusPerformedViaGithubApp {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub events: Option<Vec<DeploymentStatusEventDeploymentStatusPerformedViaGithubAppEvents>> = "events",
        pub external_url: Option<String> = "external_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<EventPermissions> = "permissions",
        pub slug: Option<String> = "slug",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `event` holds.
    pub enum DeploymentStatusEventDeploymentStatusPerformedViaGithubAppEvents {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        Deployment = "deployment",
        DeploymentReview = "deployment_review",
        DeploymentStatus = "deployment_status",
        DeployKey = "deploy_key",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        Issues = "issues",
        IssueComment = "issue_comment",
        Label = "label",
        Member = "member",
        Membership = "membership",
        Milestone = "milestone",
        Organization = "organization",
        OrgBlock = "org_block",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        SecretScanningAlert = "secret_scanning_alert",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowDispatch = "workflow_dispatch",
        WorkflowRun = "workflow_run",
        PullRequestReviewThread = "pull_request_review_thread",
        MergeQueueEntry = "merge_queue_entry",
        WorkflowJob = "workflow_job",
        MergeGroup = "merge_group",
        SecretScanningAlertLocation = "secret_scanning_alert_location",
    }
}

webhook_core::open_struct! {
    /// What `Deployment Workflow Run` holds.
    pub struct DeploymentStatusEventDeploymentWorkflowRun {
        pub actor: Option<CheckSuiteEventUser> = "actor",
        pub artifacts_url: Option<String> = "artifacts_url",
        pub cancel_url: Option<String> = "cancel_url",
        pub check_suite_id: Option<i64> = "check_suite_id",
        pub check_suite_node_id: Option<String> = "check_suite_node_id",
        pub check_suite_url: Option<String> = "check_suite_url",
        pub conclusion: Option<DeploymentStatusEventWorkflowRunConclusion> = "conclusion",
        pub created_at: Option<String> = "created_at",
        pub display_title: Option<String> = "display_title",
        pub event: Option<String> = "event",
        pub head_branch: Option<String> = "head_branch",
        pub head_commit: Option<RawJson> = "head_commit",
        pub head_repository: Option<DeploymentHeadRepository> = "head_repository",
        pub head_sha: Option<String> = "head_sha",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub jobs_url: Option<String> = "jobs_url",
        pub logs_url: Option<String> = "logs_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub path: Option<String> = "path",
        pub previous_attempt_url: Option<RawJson> = "previous_attempt_url",
        pub pull_requests: Option<Vec<CheckRunPullRequest>> = "pull_requests",
        pub referenced_workflows: Option<Vec<ReferencedWorkflow>> = "referenced_workflows",
        pub repository: Option<DeploymentHeadRepository> = "repository",
        pub rerun_url: Option<String> = "rerun_url",
        pub run_attempt: Option<i64> = "run_attempt",
        pub run_number: Option<i64> = "run_number",
        pub run_started_at: Option<String> = "run_started_at",
        pub status: Option<DeploymentStatus> = "status",
        pub triggering_actor: Option<CheckSuiteEventUser> = "triggering_actor",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub workflow_id: Option<i64> = "workflow_id",
        pub workflow_url: Option<String> = "workflow_url",
    }
}

webhook_core::open_enum! {
    /// What `conclusion` holds.
    pub enum DeploymentStatusEventWorkflowRunConclusion {
        Success = "success",
        Failure = "failure",
        Neutral = "neutral",
        Cancelled = "cancelled",
        TimedOut = "timed_out",
        ActionRequired = "action_required",
        Stale = "stale",
        StartupFailure = "startup_failure",
    }
}

webhook_core::open_struct! {
    /// What `discussion` brings.
    pub struct DiscussionEvent {
        pub action: Option<DiscussionEventAction> = "action",
        pub answer: Option<Answer> = "answer",
        pub discussion: Option<Discussion> = "discussion",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<DiscussionEventChanges> = "changes",
        pub label: Option<WebhooksLabel> = "label",
        pub old_answer: Option<Answer> = "old_answer",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum DiscussionEventAction {
        Answered = "answered",
        CategoryChanged = "category_changed",
        Closed = "closed",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Labeled = "labeled",
        Locked = "locked",
        Pinned = "pinned",
        Reopened = "reopened",
        Transferred = "transferred",
        Unanswered = "unanswered",
        Unlabeled = "unlabeled",
        Unlocked = "unlocked",
        Unpinned = "unpinned",
    }
}

webhook_core::open_struct! {
    /// `webhooks_answer` of the specification.
    pub struct Answer {
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub child_comment_count: Option<i64> = "child_comment_count",
        pub created_at: Option<String> = "created_at",
        pub discussion_id: Option<i64> = "discussion_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub parent_id: Option<RawJson> = "parent_id",
        pub reactions: Option<Reactions> = "reactions",
        pub repository_url: Option<String> = "repository_url",
        pub updated_at: Option<String> = "updated_at",
        pub user: Option<CheckSuiteEventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// `discussion` of the specification.
    pub struct Discussion {
        pub active_lock_reason: Option<String> = "active_lock_reason",
        pub answer_chosen_at: Option<String> = "answer_chosen_at",
        pub answer_chosen_by: Option<CheckSuiteEventUser> = "answer_chosen_by",
        pub answer_html_url: Option<String> = "answer_html_url",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub category: Option<DiscussionFrom> = "category",
        pub comments: Option<i64> = "comments",
        pub created_at: Option<String> = "created_at",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub locked: Option<bool> = "locked",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub reactions: Option<Reactions> = "reactions",
        pub repository_url: Option<String> = "repository_url",
        pub state: Option<DiscussionState> = "state",
        pub state_reason: Option<DiscussionStateReason> = "state_reason",
        pub timeline_url: Option<String> = "timeline_url",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub user: Option<CheckSuiteEventUser> = "user",
        pub labels: Option<Vec<Label>> = "labels",
    }
}

webhook_core::open_struct! {
    /// What `from` holds.
    pub struct DiscussionFrom {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub emoji: Option<String> = "emoji",
        pub id: Option<i64> = "id",
        pub is_answerable: Option<bool> = "is_answerable",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub repository_id: Option<i64> = "repository_id",
        pub slug: Option<String> = "slug",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `state` holds.
    pub enum DiscussionState {
        Open = "open",
        Closed = "closed",
        Locked = "locked",
        Converting = "converting",
        Transferring = "transferring",
    }
}

webhook_core::open_enum! {
    /// What `state_reason` holds.
    pub enum DiscussionStateReason {
        Resolved = "resolved",
        Outdated = "outdated",
        Duplicate = "duplicate",
        Reopened = "reopened",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct DiscussionEventChanges {
        pub category: Option<Category> = "category",
        pub body: Option<DiscussionEventBody> = "body",
        pub title: Option<EventTitle> = "title",
        pub new_discussion: Option<Discussion> = "new_discussion",
        pub new_repository: Option<Repository> = "new_repository",
    }
}

webhook_core::open_struct! {
    /// What `category` holds.
    pub struct Category {
        pub from: Option<DiscussionFrom> = "from",
    }
}

webhook_core::open_struct! {
    /// What `body` holds.
    pub struct DiscussionEventBody {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `title` holds.
    pub struct EventTitle {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// `webhooks_label` of the specification.
    pub struct WebhooksLabel {
        pub color: Option<String> = "color",
        pub default: Option<bool> = "default",
        pub description: Option<String> = "description",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `discussion_comment` brings.
    pub struct DiscussionCommentEvent {
        pub action: Option<EventAction> = "action",
        pub comment: Option<Comment> = "comment",
        pub discussion: Option<Discussion> = "discussion",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<EventChanges> = "changes",
    }
}

webhook_core::open_struct! {
    /// `webhooks_comment` of the specification.
    pub struct Comment {
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub child_comment_count: Option<i64> = "child_comment_count",
        pub created_at: Option<String> = "created_at",
        pub discussion_id: Option<i64> = "discussion_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub parent_id: Option<i64> = "parent_id",
        pub reactions: Option<Reactions> = "reactions",
        pub repository_url: Option<String> = "repository_url",
        pub updated_at: Option<String> = "updated_at",
        pub user: Option<CheckSuiteEventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct EventChanges {
        pub body: Option<DiscussionEventBody> = "body",
    }
}

webhook_core::open_struct! {
    /// What `fork` brings.
    pub struct ForkEvent {
        pub enterprise: Option<Enterprise> = "enterprise",
        pub forkee: Option<ForkEventRepository> = "forkee",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `Repository` holds.
    pub struct ForkEventRepository {
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub allow_forking: Option<bool> = "allow_forking",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub archive_url: Option<String> = "archive_url",
        pub archived: Option<bool> = "archived",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub clone_url: Option<String> = "clone_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub created_at: Option<RawJson> = "created_at",
        pub default_branch: Option<String> = "default_branch",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<String> = "description",
        pub disabled: Option<bool> = "disabled",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks: Option<i64> = "forks",
        pub forks_count: Option<i64> = "forks_count",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_issues: Option<bool> = "has_issues",
        pub has_pages: Option<bool> = "has_pages",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub homepage: Option<String> = "homepage",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub is_template: Option<bool> = "is_template",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub language: Option<String> = "language",
        pub languages_url: Option<String> = "languages_url",
        pub license: Option<EventLicense> = "license",
        pub master_branch: Option<String> = "master_branch",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub open_issues: Option<i64> = "open_issues",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub organization: Option<String> = "organization",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<ForkEventPermissions> = "permissions",
        pub private: Option<bool> = "private",
        pub public: Option<bool> = "public",
        pub pulls_url: Option<String> = "pulls_url",
        pub pushed_at: Option<RawJson> = "pushed_at",
        pub releases_url: Option<String> = "releases_url",
        pub role_name: Option<String> = "role_name",
        pub size: Option<i64> = "size",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers: Option<i64> = "stargazers",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub svn_url: Option<String> = "svn_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub topics: Option<Vec<String>> = "topics",
        pub trees_url: Option<String> = "trees_url",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub visibility: Option<Visibility> = "visibility",
        pub watchers: Option<i64> = "watchers",
        pub watchers_count: Option<i64> = "watchers_count",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
    }
}

webhook_core::open_struct! {
    /// What `License` holds.
    pub struct EventLicense {
        pub key: Option<String> = "key",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub spdx_id: Option<String> = "spdx_id",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `permissions` holds.
    pub struct ForkEventPermissions {
        pub admin: Option<bool> = "admin",
        pub maintain: Option<bool> = "maintain",
        pub pull: Option<bool> = "pull",
        pub push: Option<bool> = "push",
        pub triage: Option<bool> = "triage",
    }
}

webhook_core::open_enum! {
    /// What `visibility` holds.
    pub enum Visibility {
        Public = "public",
        Private = "private",
        Internal = "internal",
    }
}

webhook_core::open_struct! {
    /// What `github_app_authorization` brings.
    pub struct GithubAppAuthorizationEvent {
        /// Always `revoked`.
        pub action: Option<String> = "action",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `gollum` brings.
    pub struct GollumEvent {
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub pages: Option<Vec<Page>> = "pages",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `page` holds.
    pub struct Page {
        pub action: Option<GollumEventAction> = "action",
        pub html_url: Option<String> = "html_url",
        pub page_name: Option<String> = "page_name",
        pub sha: Option<String> = "sha",
        pub summary: Option<String> = "summary",
        pub title: Option<String> = "title",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum GollumEventAction {
        Created = "created",
        Edited = "edited",
    }
}

webhook_core::open_struct! {
    /// What `installation` brings.
    pub struct InstallationEvent {
        pub action: Option<InstallationEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<Installation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repositories: Option<Vec<InstallationEventRepository>> = "repositories",
        pub repository: Option<Repository> = "repository",
        pub requester: Option<CheckSuiteEventUser> = "requester",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum InstallationEventAction {
        Created = "created",
        Deleted = "deleted",
        NewPermissionsAccepted = "new_permissions_accepted",
        Suspend = "suspend",
        Unsuspend = "unsuspend",
    }
}

webhook_core::open_struct! {
    /// `installation` of the specification.
    pub struct Installation {
        pub id: Option<i64> = "id",
        pub account: Option<RawJson> = "account",
        pub repository_selection: Option<InstallationRepositorySelection> = "repository_selection",
        pub access_tokens_url: Option<String> = "access_tokens_url",
        pub repositories_url: Option<String> = "repositories_url",
        pub html_url: Option<String> = "html_url",
        pub app_id: Option<i64> = "app_id",
        pub client_id: Option<String> = "client_id",
        pub target_id: Option<i64> = "target_id",
        pub target_type: Option<String> = "target_type",
        pub permissions: Option<AppPermissions> = "permissions",
        pub events: Option<Vec<String>> = "events",
        pub created_at: Option<RawJson> = "created_at",
        pub updated_at: Option<RawJson> = "updated_at",
        pub single_file_name: Option<String> = "single_file_name",
        pub has_multiple_single_files: Option<bool> = "has_multiple_single_files",
        pub single_file_paths: Option<Vec<String>> = "single_file_paths",
        pub app_slug: Option<String> = "app_slug",
        pub suspended_by: Option<SimpleUser> = "suspended_by",
        pub suspended_at: Option<String> = "suspended_at",
        pub contact_email: Option<String> = "contact_email",
    }
}

webhook_core::open_enum! {
    /// What `repository_selection` holds.
    pub enum InstallationRepositorySelection {
        All = "all",
        Selected = "selected",
    }
}

webhook_core::open_struct! {
    /// `app-permissions` of the specification.
    pub struct AppPermissions {
        pub actions: Option<Actions> = "actions",
        pub administration: Option<Administration> = "administration",
        pub artifact_metadata: Option<ArtifactMetadata> = "artifact_metadata",
        pub attestations: Option<Attestations> = "attestations",
        pub checks: Option<Checks> = "checks",
        pub codespaces: Option<Codespaces> = "codespaces",
        pub contents: Option<Contents> = "contents",
        pub dependabot_secrets: Option<DependabotSecrets> = "dependabot_secrets",
        pub deployments: Option<Deployments> = "deployments",
        pub discussions: Option<Discussions> = "discussions",
        pub environments: Option<Environments> = "environments",
        pub issues: Option<Issues> = "issues",
        pub merge_queues: Option<MergeQueues> = "merge_queues",
        pub metadata: Option<CheckSuiteEventMetadata> = "metadata",
        pub packages: Option<Packages> = "packages",
        pub pages: Option<Pages> = "pages",
        pub pull_requests: Option<PullRequests> = "pull_requests",
        pub repository_custom_properties: Option<RepositoryCustomProperties> = "repository_custom_properties",
        pub repository_hooks: Option<RepositoryHooks> = "repository_hooks",
        pub repository_projects: Option<CheckSuiteEventRepositoryProjects> = "repository_projects",
        pub secret_scanning_alerts: Option<SecretScanningAlerts> = "secret_scanning_alerts",
        pub secrets: Option<Secrets> = "secrets",
        pub security_events: Option<SecurityEvents> = "security_events",
        pub single_file: Option<SingleFile> = "single_file",
        pub statuses: Option<Statuses> = "statuses",
        pub vulnerability_alerts: Option<VulnerabilityAlerts> = "vulnerability_alerts",
        /// Always `write`.
        pub workflows: Option<String> = "workflows",
        pub custom_properties_for_organizations: Option<CustomPropertiesForOrganizations> = "custom_properties_for_organizations",
        pub members: Option<Members> = "members",
        pub organization_administration: Option<OrganizationAdministration> = "organization_administration",
        pub organization_custom_roles: Option<OrganizationCustomRoles> = "organization_custom_roles",
        pub organization_custom_org_roles: Option<OrganizationCustomOrgRoles> = "organization_custom_org_roles",
        pub organization_custom_properties: Option<OrganizationCustomProperties> = "organization_custom_properties",
        /// Always `write`.
        pub organization_copilot_seat_management: Option<String> = "organization_copilot_seat_management",
        pub organization_announcement_banners: Option<OrganizationAnnouncementBanners> = "organization_announcement_banners",
        /// Always `read`.
        pub organization_events: Option<String> = "organization_events",
        pub organization_hooks: Option<OrganizationHooks> = "organization_hooks",
        pub organization_personal_access_tokens: Option<OrganizationPersonalAccessTokens> = "organization_personal_access_tokens",
        pub organization_personal_access_token_requests: Option<OrganizationPersonalAccessTokenRequests> = "organization_personal_access_token_requests",
        /// Always `read`.
        pub organization_plan: Option<String> = "organization_plan",
        pub organization_projects: Option<CheckSuiteEventOrganizationProjects> = "organization_projects",
        pub organization_packages: Option<OrganizationPackages> = "organization_packages",
        pub organization_secrets: Option<OrganizationSecrets> = "organization_secrets",
        pub organization_self_hosted_runners: Option<OrganizationSelfHostedRunners> = "organization_self_hosted_runners",
        pub organization_user_blocking: Option<OrganizationUserBlocking> = "organization_user_blocking",
        pub team_discussions: Option<TeamDiscussions> = "team_discussions",
        pub email_addresses: Option<EmailAddresses> = "email_addresses",
        pub followers: Option<Followers> = "followers",
        pub git_ssh_keys: Option<GitSshKeys> = "git_ssh_keys",
        pub gpg_keys: Option<GpgKeys> = "gpg_keys",
        pub interaction_limits: Option<InteractionLimits> = "interaction_limits",
        /// Always `write`.
        pub profile: Option<String> = "profile",
        pub starring: Option<Starring> = "starring",
        pub enterprise_custom_properties_for_organizations: Option<EnterpriseCustomPropertiesForOrganizations> = "enterprise_custom_properties_for_organizations",
    }
}

webhook_core::open_enum! {
    /// What `codespaces` holds.
    pub enum Codespaces {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `dependabot_secrets` holds.
    pub enum DependabotSecrets {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `repository_custom_properties` holds.
    pub enum RepositoryCustomProperties {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `custom_properties_for_organizations` holds.
    pub enum CustomPropertiesForOrganizations {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_custom_roles` holds.
    pub enum OrganizationCustomRoles {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_custom_org_roles` holds.
    pub enum OrganizationCustomOrgRoles {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_custom_properties` holds.
    pub enum OrganizationCustomProperties {
        Read = "read",
        Write = "write",
        Admin = "admin",
    }
}

webhook_core::open_enum! {
    /// What `organization_announcement_banners` holds.
    pub enum OrganizationAnnouncementBanners {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_personal_access_tokens` holds.
    pub enum OrganizationPersonalAccessTokens {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `organization_personal_access_token_requests` holds.
    pub enum OrganizationPersonalAccessTokenRequests {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `email_addresses` holds.
    pub enum EmailAddresses {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `followers` holds.
    pub enum Followers {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `git_ssh_keys` holds.
    pub enum GitSshKeys {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `gpg_keys` holds.
    pub enum GpgKeys {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `interaction_limits` holds.
    pub enum InteractionLimits {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `starring` holds.
    pub enum Starring {
        Read = "read",
        Write = "write",
    }
}

webhook_core::open_enum! {
    /// What `enterprise_custom_properties_for_organizations` holds.
    pub enum EnterpriseCustomPropertiesForOrganizations {
        Read = "read",
        Write = "write",
        Admin = "admin",
    }
}

webhook_core::open_struct! {
    /// What `repository` holds.
    pub struct InstallationEventRepository {
        pub full_name: Option<String> = "full_name",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub private: Option<bool> = "private",
    }
}

webhook_core::open_struct! {
    /// What `installation_repositories` brings.
    pub struct InstallationRepositoriesEvent {
        pub action: Option<InstallationRepositoriesEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<Installation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repositories_added: Option<Vec<InstallationEventRepository>> = "repositories_added",
        pub repositories_removed: Option<Vec<InstallationEventRepository>> = "repositories_removed",
        pub repository: Option<Repository> = "repository",
        pub repository_selection: Option<RepositorySelection> = "repository_selection",
        pub requester: Option<CheckSuiteEventUser> = "requester",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum InstallationRepositoriesEventAction {
        Added = "added",
        Removed = "removed",
    }
}

webhook_core::open_enum! {
    /// `webhooks_repository_selection` of the specification.
    pub enum RepositorySelection {
        All = "all",
        Selected = "selected",
    }
}

webhook_core::open_struct! {
    /// What `installation_target` brings.
    pub struct InstallationTargetEvent {
        pub account: Option<InstallationTargetEventAccount> = "account",
        /// Always `renamed`.
        pub action: Option<String> = "action",
        pub changes: Option<InstallationTargetEventChanges> = "changes",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub target_type: Option<String> = "target_type",
    }
}

webhook_core::open_struct! {
    /// What `account` holds.
    pub struct InstallationTargetEventAccount {
        pub archived_at: Option<String> = "archived_at",
        pub avatar_url: Option<String> = "avatar_url",
        pub created_at: Option<String> = "created_at",
        pub description: Option<RawJson> = "description",
        pub events_url: Option<String> = "events_url",
        pub followers: Option<i64> = "followers",
        pub followers_url: Option<String> = "followers_url",
        pub following: Option<i64> = "following",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub has_organization_projects: Option<bool> = "has_organization_projects",
        pub has_repository_projects: Option<bool> = "has_repository_projects",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub is_verified: Option<bool> = "is_verified",
        pub issues_url: Option<String> = "issues_url",
        pub login: Option<String> = "login",
        pub members_url: Option<String> = "members_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub public_gists: Option<i64> = "public_gists",
        pub public_members_url: Option<String> = "public_members_url",
        pub public_repos: Option<i64> = "public_repos",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub slug: Option<String> = "slug",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<String> = "type",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub website_url: Option<RawJson> = "website_url",
        pub user_view_type: Option<String> = "user_view_type",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct InstallationTargetEventChanges {
        pub login: Option<Login> = "login",
        pub slug: Option<Slug> = "slug",
    }
}

webhook_core::open_struct! {
    /// What `login` holds.
    pub struct Login {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `slug` holds.
    pub struct Slug {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `issue_comment` brings.
    pub struct IssueCommentEvent {
        pub action: Option<EventAction> = "action",
        pub comment: Option<IssueComment> = "comment",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub issue: Option<IssueCommentEventIssue> = "issue",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<Changes> = "changes",
    }
}

webhook_core::open_struct! {
    /// What `issue comment` holds.
    pub struct IssueComment {
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub created_at: Option<String> = "created_at",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub issue_url: Option<String> = "issue_url",
        pub node_id: Option<String> = "node_id",
        pub performed_via_github_app: Option<Integration> = "performed_via_github_app",
        pub reactions: Option<Reactions> = "reactions",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<EventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `User` holds.
    pub struct EventUser {
        pub avatar_url: Option<String> = "avatar_url",
        pub deleted: Option<bool> = "deleted",
        pub email: Option<String> = "email",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<EventType> = "type",
        pub url: Option<String> = "url",
        pub user_view_type: Option<String> = "user_view_type",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum EventType {
        Bot = "Bot",
        User = "User",
        Organization = "Organization",
        Mannequin = "Mannequin",
    }
}

webhook_core::open_struct! {
    /// What `Issue` holds.
    pub struct IssueCommentEventIssue {
        pub active_lock_reason: Option<ActiveLockReason> = "active_lock_reason",
        pub assignee: Option<EventUser> = "assignee",
        pub assignees: Option<Vec<EventUser>> = "assignees",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub closed_at: Option<String> = "closed_at",
        pub comments: Option<i64> = "comments",
        pub comments_url: Option<String> = "comments_url",
        pub created_at: Option<String> = "created_at",
        pub draft: Option<bool> = "draft",
        pub events_url: Option<String> = "events_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub labels: Option<Vec<WebhooksLabel>> = "labels",
        pub labels_url: Option<String> = "labels_url",
        pub locked: Option<bool> = "locked",
        pub milestone: Option<EventMilestone> = "milestone",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub performed_via_github_app: Option<IssueCommentEventApp> = "performed_via_github_app",
        pub pull_request: Option<EventPullRequest> = "pull_request",
        pub reactions: Option<Reactions> = "reactions",
        pub repository_url: Option<String> = "repository_url",
        pub sub_issues_summary: Option<SubIssuesSummary> = "sub_issues_summary",
        pub issue_dependencies_summary: Option<IssueDependenciesSummary> = "issue_dependencies_summary",
        pub state: Option<PullRequestState> = "state",
        pub state_reason: Option<String> = "state_reason",
        pub timeline_url: Option<String> = "timeline_url",
        pub title: Option<String> = "title",
        pub r#type: Option<IssueType> = "type",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<EventUser> = "user",
    }
}

webhook_core::open_enum! {
    /// What `active_lock_reason` holds.
    pub enum ActiveLockReason {
        Resolved = "resolved",
        OffTopic = "off-topic",
        TooHeated = "too heated",
        Spam = "spam",
    }
}

webhook_core::open_struct! {
    /// What `Milestone` holds.
    pub struct EventMilestone {
        pub closed_at: Option<String> = "closed_at",
        pub closed_issues: Option<i64> = "closed_issues",
        pub created_at: Option<String> = "created_at",
        pub creator: Option<EventUser> = "creator",
        pub description: Option<String> = "description",
        pub due_on: Option<String> = "due_on",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub labels_url: Option<String> = "labels_url",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub open_issues: Option<i64> = "open_issues",
        pub state: Option<PullRequestState> = "state",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `App` holds.
    pub struct IssueCommentEventApp {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub events: Option<Vec<IssueCommentEventEvent>> = "events",
        pub external_url: Option<String> = "external_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<IssueCommentEventPermissions> = "permissions",
        pub slug: Option<String> = "slug",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `event` holds.
    pub enum IssueCommentEventEvent {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        Deployment = "deployment",
        DeploymentReview = "deployment_review",
        DeploymentStatus = "deployment_status",
        DeployKey = "deploy_key",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        Issues = "issues",
        IssueComment = "issue_comment",
        Label = "label",
        Member = "member",
        Membership = "membership",
        Milestone = "milestone",
        Organization = "organization",
        OrgBlock = "org_block",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        SecretScanningAlert = "secret_scanning_alert",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowDispatch = "workflow_dispatch",
        WorkflowRun = "workflow_run",
        Reminder = "reminder",
        PullRequestReviewThread = "pull_request_review_thread",
    }
}

webhook_core::open_struct! {
    /// What `permissions` holds.
    pub struct IssueCommentEventPermissions {
        pub actions: Option<Actions> = "actions",
        pub administration: Option<Administration> = "administration",
        pub checks: Option<Checks> = "checks",
        pub content_references: Option<ContentReferences> = "content_references",
        pub contents: Option<Contents> = "contents",
        pub deployments: Option<Deployments> = "deployments",
        pub discussions: Option<Discussions> = "discussions",
        pub emails: Option<Emails> = "emails",
        pub environments: Option<Environments> = "environments",
        pub issues: Option<Issues> = "issues",
        pub keys: Option<Keys> = "keys",
        pub members: Option<Members> = "members",
        pub metadata: Option<CheckSuiteEventMetadata> = "metadata",
        pub organization_administration: Option<OrganizationAdministration> = "organization_administration",
        pub organization_hooks: Option<OrganizationHooks> = "organization_hooks",
        pub organization_packages: Option<OrganizationPackages> = "organization_packages",
        pub organization_plan: Option<OrganizationPlan> = "organization_plan",
        pub organization_projects: Option<CheckSuiteEventOrganizationProjects> = "organization_projects",
        pub organization_secrets: Option<OrganizationSecrets> = "organization_secrets",
        pub organization_self_hosted_runners: Option<OrganizationSelfHostedRunners> = "organization_self_hosted_runners",
        pub organization_user_blocking: Option<OrganizationUserBlocking> = "organization_user_blocking",
        pub packages: Option<Packages> = "packages",
        pub pages: Option<Pages> = "pages",
        pub pull_requests: Option<PullRequests> = "pull_requests",
        pub repository_hooks: Option<RepositoryHooks> = "repository_hooks",
        pub repository_projects: Option<CheckSuiteEventRepositoryProjects> = "repository_projects",
        pub secret_scanning_alerts: Option<SecretScanningAlerts> = "secret_scanning_alerts",
        pub secrets: Option<Secrets> = "secrets",
        pub security_events: Option<SecurityEvents> = "security_events",
        pub security_scanning_alert: Option<SecurityScanningAlert> = "security_scanning_alert",
        pub single_file: Option<SingleFile> = "single_file",
        pub statuses: Option<Statuses> = "statuses",
        pub team_discussions: Option<TeamDiscussions> = "team_discussions",
        pub vulnerability_alerts: Option<VulnerabilityAlerts> = "vulnerability_alerts",
        pub workflows: Option<Workflows> = "workflows",
    }
}

webhook_core::open_struct! {
    /// What `pull_request` holds.
    pub struct EventPullRequest {
        pub diff_url: Option<String> = "diff_url",
        pub html_url: Option<String> = "html_url",
        pub merged_at: Option<String> = "merged_at",
        pub patch_url: Option<String> = "patch_url",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// `sub-issues-summary` of the specification.
    pub struct SubIssuesSummary {
        pub total: Option<i64> = "total",
        pub completed: Option<i64> = "completed",
        pub percent_completed: Option<i64> = "percent_completed",
    }
}

webhook_core::open_struct! {
    /// `issue-dependencies-summary` of the specification.
    pub struct IssueDependenciesSummary {
        pub blocked_by: Option<i64> = "blocked_by",
        pub blocking: Option<i64> = "blocking",
        pub total_blocked_by: Option<i64> = "total_blocked_by",
        pub total_blocking: Option<i64> = "total_blocking",
    }
}

webhook_core::open_struct! {
    /// `issue-type` of the specification.
    pub struct IssueType {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub name: Option<String> = "name",
        pub description: Option<String> = "description",
        pub color: Option<IssueTypeColor> = "color",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub is_enabled: Option<bool> = "is_enabled",
    }
}

webhook_core::open_enum! {
    /// What `color` holds.
    pub enum IssueTypeColor {
        Gray = "gray",
        Blue = "blue",
        Green = "green",
        Yellow = "yellow",
        Orange = "orange",
        Red = "red",
        Pink = "pink",
        Purple = "purple",
    }
}

webhook_core::open_struct! {
    /// `webhooks_changes` of the specification.
    pub struct Changes {
        pub body: Option<DiscussionEventBody> = "body",
    }
}

/// What `issue_dependencies` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct IssueDependenciesEvent {
    pub action: Option<IssueDependenciesEventAction>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub blocked_issue_id: Option<Decimal>,
    pub blocked_issue: Option<Issue>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub blocking_issue_id: Option<Decimal>,
    pub blocking_issue: Option<Issue>,
    pub blocking_issue_repo: Option<RepositoryObject>,
    pub installation: Option<SimpleInstallation>,
    pub organization: Option<OrganizationSimple>,
    pub repository: Option<Repository>,
    pub sender: Option<SimpleUser>,
    pub blocked_issue_repo: Option<RepositoryObject>,
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum IssueDependenciesEventAction {
        BlockedByAdded = "blocked_by_added",
        BlockedByRemoved = "blocked_by_removed",
        BlockingAdded = "blocking_added",
        BlockingRemoved = "blocking_removed",
    }
}

webhook_core::open_struct! {
    /// `issue` of the specification.
    pub struct Issue {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub url: Option<String> = "url",
        pub repository_url: Option<String> = "repository_url",
        pub labels_url: Option<String> = "labels_url",
        pub comments_url: Option<String> = "comments_url",
        pub events_url: Option<String> = "events_url",
        pub html_url: Option<String> = "html_url",
        pub number: Option<i64> = "number",
        pub state: Option<String> = "state",
        pub state_reason: Option<IssueStateReason> = "state_reason",
        pub title: Option<String> = "title",
        pub body: Option<String> = "body",
        pub user: Option<SimpleUser> = "user",
        pub labels: Option<Vec<RawJson>> = "labels",
        pub assignee: Option<SimpleUser> = "assignee",
        pub assignees: Option<Vec<SimpleUser>> = "assignees",
        pub milestone: Option<Milestone> = "milestone",
        pub locked: Option<bool> = "locked",
        pub active_lock_reason: Option<String> = "active_lock_reason",
        pub comments: Option<i64> = "comments",
        pub pull_request: Option<IssuePullRequest> = "pull_request",
        pub closed_at: Option<String> = "closed_at",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub draft: Option<bool> = "draft",
        pub closed_by: Option<SimpleUser> = "closed_by",
        pub body_html: Option<String> = "body_html",
        pub body_text: Option<String> = "body_text",
        pub timeline_url: Option<String> = "timeline_url",
        pub r#type: Option<IssueType> = "type",
        pub repository: Option<RepositoryObject> = "repository",
        pub performed_via_github_app: Option<Integration> = "performed_via_github_app",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub reactions: Option<ReactionRollup> = "reactions",
        pub sub_issues_summary: Option<SubIssuesSummary> = "sub_issues_summary",
        pub parent_issue_url: Option<String> = "parent_issue_url",
        pub issue_dependencies_summary: Option<IssueDependenciesSummary> = "issue_dependencies_summary",
        pub issue_field_values: Option<Vec<IssueFieldValue>> = "issue_field_values",
    }
}

webhook_core::open_enum! {
    /// What `state_reason` holds.
    pub enum IssueStateReason {
        Completed = "completed",
        Reopened = "reopened",
        NotPlanned = "not_planned",
        Duplicate = "duplicate",
    }
}

webhook_core::open_struct! {
    /// What `pull_request` holds.
    pub struct IssuePullRequest {
        pub merged_at: Option<String> = "merged_at",
        pub diff_url: Option<String> = "diff_url",
        pub html_url: Option<String> = "html_url",
        pub patch_url: Option<String> = "patch_url",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// `reaction-rollup` of the specification.
    pub struct ReactionRollup {
        pub url: Option<String> = "url",
        pub total_count: Option<i64> = "total_count",
        pub plus_1: Option<i64> = "+1",
        pub minus_1: Option<i64> = "-1",
        pub laugh: Option<i64> = "laugh",
        pub confused: Option<i64> = "confused",
        pub heart: Option<i64> = "heart",
        pub hooray: Option<i64> = "hooray",
        pub eyes: Option<i64> = "eyes",
        pub rocket: Option<i64> = "rocket",
    }
}

webhook_core::open_struct! {
    /// `issue-field-value` of the specification.
    pub struct IssueFieldValue {
        pub issue_field_id: Option<i64> = "issue_field_id",
        pub node_id: Option<String> = "node_id",
        pub data_type: Option<DataType> = "data_type",
        pub value: Option<RawJson> = "value",
        pub single_select_option: Option<SingleSelectOption> = "single_select_option",
    }
}

webhook_core::open_enum! {
    /// What `data_type` holds.
    pub enum DataType {
        Text = "text",
        SingleSelect = "single_select",
        Number = "number",
        Date = "date",
    }
}

webhook_core::open_struct! {
    /// What `single_select_option` holds.
    pub struct SingleSelectOption {
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub color: Option<String> = "color",
    }
}

webhook_core::open_struct! {
    /// What `issues` brings.
    pub struct IssuesEvent {
        pub action: Option<IssuesEventAction> = "action",
        pub assignee: Option<EventUser> = "assignee",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub issue: Option<IssuesEventIssue> = "issue",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub milestone: Option<EventMilestone> = "milestone",
        pub changes: Option<IssuesEventChanges> = "changes",
        pub label: Option<WebhooksLabel> = "label",
        pub r#type: Option<IssueType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum IssuesEventAction {
        Assigned = "assigned",
        Closed = "closed",
        Deleted = "deleted",
        Demilestoned = "demilestoned",
        Edited = "edited",
        Labeled = "labeled",
        Locked = "locked",
        Milestoned = "milestoned",
        Opened = "opened",
        Pinned = "pinned",
        Reopened = "reopened",
        Transferred = "transferred",
        Typed = "typed",
        Unassigned = "unassigned",
        Unlabeled = "unlabeled",
        Unlocked = "unlocked",
        Unpinned = "unpinned",
        Untyped = "untyped",
    }
}

webhook_core::open_struct! {
    /// What `Issue` holds.
    pub struct IssuesEventIssue {
        pub active_lock_reason: Option<ActiveLockReason> = "active_lock_reason",
        pub assignee: Option<EventUser> = "assignee",
        pub assignees: Option<Vec<EventUser>> = "assignees",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub closed_at: Option<String> = "closed_at",
        pub comments: Option<i64> = "comments",
        pub comments_url: Option<String> = "comments_url",
        pub created_at: Option<String> = "created_at",
        pub draft: Option<bool> = "draft",
        pub events_url: Option<String> = "events_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub labels: Option<Vec<WebhooksLabel>> = "labels",
        pub labels_url: Option<String> = "labels_url",
        pub locked: Option<bool> = "locked",
        pub milestone: Option<EventMilestone> = "milestone",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub performed_via_github_app: Option<IssuesEventApp> = "performed_via_github_app",
        pub pull_request: Option<EventPullRequest> = "pull_request",
        pub reactions: Option<Reactions> = "reactions",
        pub repository_url: Option<String> = "repository_url",
        pub sub_issues_summary: Option<SubIssuesSummary> = "sub_issues_summary",
        pub issue_dependencies_summary: Option<IssueDependenciesSummary> = "issue_dependencies_summary",
        pub issue_field_values: Option<Vec<IssueFieldValue>> = "issue_field_values",
        pub state: Option<PullRequestState> = "state",
        pub state_reason: Option<String> = "state_reason",
        pub timeline_url: Option<String> = "timeline_url",
        pub title: Option<String> = "title",
        pub r#type: Option<IssueType> = "type",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<EventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `App` holds.
    pub struct IssuesEventApp {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub events: Option<Vec<IssuesEventEvent>> = "events",
        pub external_url: Option<String> = "external_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<IssueCommentEventPermissions> = "permissions",
        pub slug: Option<String> = "slug",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `event` holds.
    pub enum IssuesEventEvent {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        Deployment = "deployment",
        DeploymentReview = "deployment_review",
        DeploymentStatus = "deployment_status",
        DeployKey = "deploy_key",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        Issues = "issues",
        IssueComment = "issue_comment",
        Label = "label",
        Member = "member",
        Membership = "membership",
        Milestone = "milestone",
        Organization = "organization",
        OrgBlock = "org_block",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        SecretScanningAlert = "secret_scanning_alert",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowDispatch = "workflow_dispatch",
        WorkflowRun = "workflow_run",
        Reminder = "reminder",
        PullRequestReviewThread = "pull_request_review_thread",
        SecurityAndAnalysis = "security_and_analysis",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct IssuesEventChanges {
        pub body: Option<DiscussionEventBody> = "body",
        pub title: Option<EventTitle> = "title",
        pub old_issue: Option<IssuesEventChangesOldIssue> = "old_issue",
        pub old_repository: Option<IssuesEventRepository> = "old_repository",
        pub new_issue: Option<IssuesEventChangesNewIssue> = "new_issue",
        pub new_repository: Option<EventRepository> = "new_repository",
    }
}

webhook_core::open_struct! {
    /// What `Issue` holds.
    pub struct IssuesEventChangesOldIssue {
        pub active_lock_reason: Option<ActiveLockReason> = "active_lock_reason",
        pub assignee: Option<CheckSuiteEventUser> = "assignee",
        pub assignees: Option<Vec<CheckSuiteEventUser>> = "assignees",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub closed_at: Option<String> = "closed_at",
        pub comments: Option<i64> = "comments",
        pub comments_url: Option<String> = "comments_url",
        pub created_at: Option<String> = "created_at",
        pub draft: Option<bool> = "draft",
        pub events_url: Option<String> = "events_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub labels: Option<Vec<WebhooksLabel>> = "labels",
        pub labels_url: Option<String> = "labels_url",
        pub locked: Option<bool> = "locked",
        pub milestone: Option<IssuesEventMilestone> = "milestone",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub performed_via_github_app: Option<IssuesEventChangesOldIssuePerformedViaGithubApp> = "performed_via_github_app",
        pub pull_request: Option<EventPullRequest> = "pull_request",
        pub reactions: Option<Reactions> = "reactions",
        pub repository_url: Option<String> = "repository_url",
        pub sub_issues_summary: Option<SubIssuesSummary> = "sub_issues_summary",
        pub issue_dependencies_summary: Option<IssueDependenciesSummary> = "issue_dependencies_summary",
        pub issue_field_values: Option<Vec<IssueFieldValue>> = "issue_field_values",
        pub state: Option<PullRequestState> = "state",
        pub state_reason: Option<String> = "state_reason",
        pub timeline_url: Option<String> = "timeline_url",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<CheckSuiteEventUser> = "user",
        pub r#type: Option<IssueType> = "type",
    }
}

webhook_core::open_struct! {
    /// What `Milestone` holds.
    pub struct IssuesEventMilestone {
        pub closed_at: Option<String> = "closed_at",
        pub closed_issues: Option<i64> = "closed_issues",
        pub created_at: Option<String> = "created_at",
        pub creator: Option<CheckSuiteEventUser> = "creator",
        pub description: Option<String> = "description",
        pub due_on: Option<String> = "due_on",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub labels_url: Option<String> = "labels_url",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub open_issues: Option<i64> = "open_issues",
        pub state: Option<PullRequestState> = "state",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `App` holds.
    pub struct IssuesEventChangesOldIssuePerformedViaGithubApp {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub events: Option<Vec<IssuesEventChangesOldIssuePerformedViaGithubAppEvents>> = "events",
        pub external_url: Option<String> = "external_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<EventPermissions> = "permissions",
        pub slug: Option<String> = "slug",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `event` holds.
    pub enum IssuesEventChangesOldIssuePerformedViaGithubAppEvents {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        Deployment = "deployment",
        DeploymentReview = "deployment_review",
        DeploymentStatus = "deployment_status",
        DeployKey = "deploy_key",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        Issues = "issues",
        IssueComment = "issue_comment",
        Label = "label",
        Member = "member",
        Membership = "membership",
        Milestone = "milestone",
        Organization = "organization",
        OrgBlock = "org_block",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        SecretScanningAlert = "secret_scanning_alert",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowDispatch = "workflow_dispatch",
        WorkflowRun = "workflow_run",
    }
}

webhook_core::open_struct! {
    /// What `Repository` holds.
    pub struct IssuesEventRepository {
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub allow_forking: Option<bool> = "allow_forking",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub archive_url: Option<String> = "archive_url",
        pub archived: Option<bool> = "archived",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub clone_url: Option<String> = "clone_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub created_at: Option<RawJson> = "created_at",
        pub custom_properties: Option<RawJson> = "custom_properties",
        pub default_branch: Option<String> = "default_branch",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<String> = "description",
        pub disabled: Option<bool> = "disabled",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks: Option<i64> = "forks",
        pub forks_count: Option<i64> = "forks_count",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub has_discussions: Option<bool> = "has_discussions",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_issues: Option<bool> = "has_issues",
        pub has_pages: Option<bool> = "has_pages",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub homepage: Option<String> = "homepage",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub is_template: Option<bool> = "is_template",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub language: Option<String> = "language",
        pub languages_url: Option<String> = "languages_url",
        pub license: Option<EventLicense> = "license",
        pub master_branch: Option<String> = "master_branch",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub open_issues: Option<i64> = "open_issues",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub organization: Option<String> = "organization",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<ForkEventPermissions> = "permissions",
        pub private: Option<bool> = "private",
        pub public: Option<bool> = "public",
        pub pulls_url: Option<String> = "pulls_url",
        pub pushed_at: Option<RawJson> = "pushed_at",
        pub releases_url: Option<String> = "releases_url",
        pub role_name: Option<String> = "role_name",
        pub size: Option<i64> = "size",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers: Option<i64> = "stargazers",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub svn_url: Option<String> = "svn_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub topics: Option<Vec<String>> = "topics",
        pub trees_url: Option<String> = "trees_url",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub visibility: Option<Visibility> = "visibility",
        pub watchers: Option<i64> = "watchers",
        pub watchers_count: Option<i64> = "watchers_count",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
    }
}

webhook_core::open_struct! {
    /// What `Issue` holds.
    pub struct IssuesEventChangesNewIssue {
        pub active_lock_reason: Option<ActiveLockReason> = "active_lock_reason",
        pub assignee: Option<CheckSuiteEventUser> = "assignee",
        pub assignees: Option<Vec<CheckSuiteEventUser>> = "assignees",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub closed_at: Option<String> = "closed_at",
        pub comments: Option<i64> = "comments",
        pub comments_url: Option<String> = "comments_url",
        pub created_at: Option<String> = "created_at",
        pub draft: Option<bool> = "draft",
        pub events_url: Option<String> = "events_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub labels: Option<Vec<WebhooksLabel>> = "labels",
        pub labels_url: Option<String> = "labels_url",
        pub locked: Option<bool> = "locked",
        pub milestone: Option<IssuesEventMilestone> = "milestone",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub performed_via_github_app: Option<IssuesEventChangesOldIssuePerformedViaGithubApp> = "performed_via_github_app",
        pub pull_request: Option<EventPullRequest> = "pull_request",
        pub reactions: Option<Reactions> = "reactions",
        pub repository_url: Option<String> = "repository_url",
        pub sub_issues_summary: Option<SubIssuesSummary> = "sub_issues_summary",
        pub issue_dependencies_summary: Option<IssueDependenciesSummary> = "issue_dependencies_summary",
        pub issue_field_values: Option<Vec<IssueFieldValue>> = "issue_field_values",
        pub state: Option<PullRequestState> = "state",
        pub state_reason: Option<String> = "state_reason",
        pub timeline_url: Option<String> = "timeline_url",
        pub title: Option<String> = "title",
        pub r#type: Option<IssueType> = "type",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<CheckSuiteEventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `Repository` holds.
    pub struct EventRepository {
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub allow_forking: Option<bool> = "allow_forking",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub archive_url: Option<String> = "archive_url",
        pub archived: Option<bool> = "archived",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub clone_url: Option<String> = "clone_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub created_at: Option<RawJson> = "created_at",
        pub custom_properties: Option<RawJson> = "custom_properties",
        pub default_branch: Option<String> = "default_branch",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<String> = "description",
        pub disabled: Option<bool> = "disabled",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks: Option<i64> = "forks",
        pub forks_count: Option<i64> = "forks_count",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_issues: Option<bool> = "has_issues",
        pub has_pages: Option<bool> = "has_pages",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub has_discussions: Option<bool> = "has_discussions",
        pub homepage: Option<String> = "homepage",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub is_template: Option<bool> = "is_template",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub language: Option<String> = "language",
        pub languages_url: Option<String> = "languages_url",
        pub license: Option<EventLicense> = "license",
        pub master_branch: Option<String> = "master_branch",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub open_issues: Option<i64> = "open_issues",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub organization: Option<String> = "organization",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<ForkEventPermissions> = "permissions",
        pub private: Option<bool> = "private",
        pub public: Option<bool> = "public",
        pub pulls_url: Option<String> = "pulls_url",
        pub pushed_at: Option<RawJson> = "pushed_at",
        pub releases_url: Option<String> = "releases_url",
        pub role_name: Option<String> = "role_name",
        pub size: Option<i64> = "size",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers: Option<i64> = "stargazers",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub svn_url: Option<String> = "svn_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub topics: Option<Vec<String>> = "topics",
        pub trees_url: Option<String> = "trees_url",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub visibility: Option<Visibility> = "visibility",
        pub watchers: Option<i64> = "watchers",
        pub watchers_count: Option<i64> = "watchers_count",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
    }
}

webhook_core::open_struct! {
    /// What `label` brings.
    pub struct LabelEvent {
        pub action: Option<EventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub label: Option<WebhooksLabel> = "label",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<LabelEventChanges> = "changes",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct LabelEventChanges {
        pub color: Option<LabelEventColor> = "color",
        pub description: Option<EventDescription> = "description",
        pub name: Option<Name> = "name",
    }
}

webhook_core::open_struct! {
    /// What `color` holds.
    pub struct LabelEventColor {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `description` holds.
    pub struct EventDescription {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `name` holds.
    pub struct Name {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `marketplace_purchase` brings.
    pub struct MarketplacePurchaseEvent {
        pub action: Option<MarketplacePurchaseEventAction> = "action",
        pub effective_date: Option<String> = "effective_date",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub marketplace_purchase: Option<MarketplacePurchase> = "marketplace_purchase",
        pub organization: Option<OrganizationSimple> = "organization",
        pub previous_marketplace_purchase: Option<MarketplacePurchase> = "previous_marketplace_purchase",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum MarketplacePurchaseEventAction {
        Cancelled = "cancelled",
        Changed = "changed",
        PendingChange = "pending_change",
        PendingChangeCancelled = "pending_change_cancelled",
        Purchased = "purchased",
    }
}

webhook_core::open_struct! {
    /// What `Marketplace Purchase` holds.
    pub struct MarketplacePurchase {
        pub account: Option<MarketplacePurchaseEventAccount> = "account",
        pub billing_cycle: Option<String> = "billing_cycle",
        pub free_trial_ends_on: Option<String> = "free_trial_ends_on",
        pub next_billing_date: Option<String> = "next_billing_date",
        pub on_free_trial: Option<bool> = "on_free_trial",
        pub plan: Option<Plan> = "plan",
        pub unit_count: Option<i64> = "unit_count",
    }
}

webhook_core::open_struct! {
    /// What `account` holds.
    pub struct MarketplacePurchaseEventAccount {
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub node_id: Option<String> = "node_id",
        pub organization_billing_email: Option<String> = "organization_billing_email",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `plan` holds.
    pub struct Plan {
        pub bullets: Option<Vec<String>> = "bullets",
        pub description: Option<String> = "description",
        pub has_free_trial: Option<bool> = "has_free_trial",
        pub id: Option<i64> = "id",
        pub monthly_price_in_cents: Option<i64> = "monthly_price_in_cents",
        pub name: Option<String> = "name",
        pub price_model: Option<PriceModel> = "price_model",
        pub unit_name: Option<String> = "unit_name",
        pub yearly_price_in_cents: Option<i64> = "yearly_price_in_cents",
    }
}

webhook_core::open_enum! {
    /// What `price_model` holds.
    pub enum PriceModel {
        Free = "FREE",
        FlatRate = "FLAT_RATE",
        PerUnit = "PER_UNIT",
    }
}

webhook_core::open_struct! {
    /// What `member` brings.
    pub struct MemberEvent {
        pub action: Option<MemberEventAction> = "action",
        pub changes: Option<MemberEventChanges> = "changes",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub member: Option<CheckSuiteEventUser> = "member",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum MemberEventAction {
        Added = "added",
        Edited = "edited",
        Removed = "removed",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct MemberEventChanges {
        pub permission: Option<Permission> = "permission",
        pub role_name: Option<RoleName> = "role_name",
        pub old_permission: Option<OldPermission> = "old_permission",
    }
}

webhook_core::open_struct! {
    /// What `permission` holds.
    pub struct Permission {
        pub to: Option<String> = "to",
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `role_name` holds.
    pub struct RoleName {
        pub to: Option<String> = "to",
    }
}

webhook_core::open_struct! {
    /// What `old_permission` holds.
    pub struct OldPermission {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `membership` brings.
    pub struct MembershipEvent {
        pub action: Option<InstallationRepositoriesEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub member: Option<CheckSuiteEventUser> = "member",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub scope: Option<MembershipEventScope> = "scope",
        pub sender: Option<CheckSuiteEventUser> = "sender",
        pub team: Option<Team> = "team",
    }
}

webhook_core::open_enum! {
    /// What `scope` holds.
    pub enum MembershipEventScope {
        Team = "team",
        Organization = "organization",
    }
}

webhook_core::open_struct! {
    /// `webhooks_team` of the specification.
    pub struct Team {
        pub deleted: Option<bool> = "deleted",
        pub description: Option<String> = "description",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub members_url: Option<String> = "members_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub parent: Option<TeamParent> = "parent",
        pub permission: Option<String> = "permission",
        pub privacy: Option<TeamPrivacy> = "privacy",
        pub notification_setting: Option<TeamNotificationSetting> = "notification_setting",
        pub repositories_url: Option<String> = "repositories_url",
        pub slug: Option<String> = "slug",
        pub url: Option<String> = "url",
        pub r#type: Option<TeamSimpleType> = "type",
        pub organization_id: Option<i64> = "organization_id",
        pub enterprise_id: Option<i64> = "enterprise_id",
    }
}

webhook_core::open_struct! {
    /// What `parent` holds.
    pub struct TeamParent {
        pub description: Option<String> = "description",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub members_url: Option<String> = "members_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub permission: Option<String> = "permission",
        pub privacy: Option<TeamPrivacy> = "privacy",
        pub notification_setting: Option<TeamNotificationSetting> = "notification_setting",
        pub repositories_url: Option<String> = "repositories_url",
        pub slug: Option<String> = "slug",
        pub url: Option<String> = "url",
        pub r#type: Option<TeamSimpleType> = "type",
        pub organization_id: Option<i64> = "organization_id",
        pub enterprise_id: Option<i64> = "enterprise_id",
    }
}

webhook_core::open_enum! {
    /// What `privacy` holds.
    pub enum TeamPrivacy {
        Open = "open",
        Closed = "closed",
        Secret = "secret",
    }
}

webhook_core::open_enum! {
    /// What `notification_setting` holds.
    pub enum TeamNotificationSetting {
        NotificationsEnabled = "notifications_enabled",
        NotificationsDisabled = "notifications_disabled",
    }
}

webhook_core::open_struct! {
    /// What `merge_group` brings.
    pub struct MergeGroupEvent {
        pub action: Option<MergeGroupEventAction> = "action",
        pub installation: Option<SimpleInstallation> = "installation",
        pub merge_group: Option<MergeGroup> = "merge_group",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub reason: Option<MergeGroupEventReason> = "reason",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum MergeGroupEventAction {
        ChecksRequested = "checks_requested",
        Destroyed = "destroyed",
    }
}

webhook_core::open_struct! {
    /// `merge-group` of the specification.
    pub struct MergeGroup {
        pub head_sha: Option<String> = "head_sha",
        pub head_ref: Option<String> = "head_ref",
        pub base_sha: Option<String> = "base_sha",
        pub base_ref: Option<String> = "base_ref",
        pub head_commit: Option<SimpleCommit> = "head_commit",
    }
}

webhook_core::open_struct! {
    /// `simple-commit` of the specification.
    pub struct SimpleCommit {
        pub id: Option<String> = "id",
        pub tree_id: Option<String> = "tree_id",
        pub message: Option<String> = "message",
        pub timestamp: Option<String> = "timestamp",
        pub author: Option<Author> = "author",
        pub committer: Option<SimpleCommitCommitter> = "committer",
    }
}

webhook_core::open_struct! {
    /// What `author` holds.
    pub struct Author {
        pub name: Option<String> = "name",
        pub email: Option<String> = "email",
    }
}

webhook_core::open_struct! {
    /// What `committer` holds.
    pub struct SimpleCommitCommitter {
        pub name: Option<String> = "name",
        pub email: Option<String> = "email",
    }
}

webhook_core::open_enum! {
    /// What `reason` holds.
    pub enum MergeGroupEventReason {
        Merged = "merged",
        Invalidated = "invalidated",
        Dequeued = "dequeued",
    }
}

webhook_core::open_struct! {
    /// What `meta` brings.
    pub struct MetaEvent {
        /// Always `deleted`.
        pub action: Option<String> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub hook: Option<Hook> = "hook",
        pub hook_id: Option<i64> = "hook_id",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `hook` holds.
    pub struct Hook {
        pub active: Option<bool> = "active",
        pub config: Option<MetaEventConfig> = "config",
        pub created_at: Option<String> = "created_at",
        pub events: Option<Vec<MetaEventEvent>> = "events",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub r#type: Option<String> = "type",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `config` holds.
    pub struct MetaEventConfig {
        pub content_type: Option<MetaEventContentType> = "content_type",
        pub insecure_ssl: Option<String> = "insecure_ssl",
        pub secret: Option<String> = "secret",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_enum! {
    /// What `content_type` holds.
    pub enum MetaEventContentType {
        Json = "json",
        Form = "form",
    }
}

webhook_core::open_enum! {
    /// What `event` holds.
    pub enum MetaEventEvent {
        Star = "*",
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        Create = "create",
        Delete = "delete",
        Deployment = "deployment",
        DeploymentStatus = "deployment_status",
        DeployKey = "deploy_key",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        Issues = "issues",
        IssueComment = "issue_comment",
        Label = "label",
        Member = "member",
        Membership = "membership",
        Meta = "meta",
        Milestone = "milestone",
        Organization = "organization",
        OrgBlock = "org_block",
        Package = "package",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        PullRequestReviewThread = "pull_request_review_thread",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Repository = "repository",
        RepositoryImport = "repository_import",
        RepositoryVulnerabilityAlert = "repository_vulnerability_alert",
        SecretScanningAlert = "secret_scanning_alert",
        SecretScanningAlertLocation = "secret_scanning_alert_location",
        SecurityAndAnalysis = "security_and_analysis",
        StarLower = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowJob = "workflow_job",
        WorkflowRun = "workflow_run",
        RepositoryDispatch = "repository_dispatch",
        ProjectsV2Item = "projects_v2_item",
    }
}

webhook_core::open_struct! {
    /// What `milestone` brings.
    pub struct MilestoneEvent {
        pub action: Option<MilestoneEventAction> = "action",
        pub installation: Option<SimpleInstallation> = "installation",
        pub milestone: Option<MilestoneEventMilestone> = "milestone",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub changes: Option<MilestoneEventChanges> = "changes",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum MilestoneEventAction {
        Closed = "closed",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Opened = "opened",
    }
}

webhook_core::open_struct! {
    /// What `Milestone` holds.
    pub struct MilestoneEventMilestone {
        pub closed_at: Option<String> = "closed_at",
        pub closed_issues: Option<i64> = "closed_issues",
        pub created_at: Option<String> = "created_at",
        pub creator: Option<EventUser> = "creator",
        pub description: Option<String> = "description",
        pub due_on: Option<String> = "due_on",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub labels_url: Option<String> = "labels_url",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub open_issues: Option<i64> = "open_issues",
        pub state: Option<MilestoneEventState> = "state",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_enum! {
    /// What `state` holds.
    pub enum MilestoneEventState {
        Closed = "closed",
        Open = "open",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct MilestoneEventChanges {
        pub description: Option<EventDescription> = "description",
        pub due_on: Option<DueOn> = "due_on",
        pub title: Option<EventTitle> = "title",
    }
}

webhook_core::open_struct! {
    /// What `due_on` holds.
    pub struct DueOn {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `org_block` brings.
    pub struct OrgBlockEvent {
        pub action: Option<OrgBlockEventAction> = "action",
        pub blocked_user: Option<CheckSuiteEventUser> = "blocked_user",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum OrgBlockEventAction {
        Blocked = "blocked",
        Unblocked = "unblocked",
    }
}

webhook_core::open_struct! {
    /// What `organization` brings.
    pub struct OrganizationEvent {
        pub action: Option<OrganizationEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub membership: Option<Membership> = "membership",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub invitation: Option<Invitation> = "invitation",
        pub user: Option<CheckSuiteEventUser> = "user",
        pub changes: Option<OrganizationEventChanges> = "changes",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum OrganizationEventAction {
        Deleted = "deleted",
        MemberAdded = "member_added",
        MemberInvited = "member_invited",
        MemberRemoved = "member_removed",
        Renamed = "renamed",
    }
}

webhook_core::open_struct! {
    /// `webhooks_membership` of the specification.
    pub struct Membership {
        pub organization_url: Option<String> = "organization_url",
        pub role: Option<String> = "role",
        pub direct_membership: Option<bool> = "direct_membership",
        pub enterprise_teams_providing_indirect_membership: Option<Vec<String>> = "enterprise_teams_providing_indirect_membership",
        pub state: Option<String> = "state",
        pub url: Option<String> = "url",
        pub user: Option<CheckSuiteEventUser> = "user",
    }
}

/// What `invitation` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Invitation {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub failed_at: Option<String>,
    pub failed_reason: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub id: Option<Decimal>,
    pub invitation_teams_url: Option<String>,
    pub inviter: Option<CheckSuiteEventUser>,
    pub login: Option<String>,
    pub node_id: Option<String>,
    pub role: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub team_count: Option<Decimal>,
    pub invitation_source: Option<String>,
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct OrganizationEventChanges {
        pub login: Option<Login> = "login",
    }
}

webhook_core::open_struct! {
    /// What `package` brings.
    pub struct PackageEvent {
        pub action: Option<PackageEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub package: Option<PackageEventPackage> = "package",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum PackageEventAction {
        Published = "published",
        Updated = "updated",
    }
}

webhook_core::open_struct! {
    /// What `package` holds.
    pub struct PackageEventPackage {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub ecosystem: Option<String> = "ecosystem",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub namespace: Option<String> = "namespace",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub package_type: Option<String> = "package_type",
        pub package_version: Option<PackageEventPackageVersion> = "package_version",
        pub registry: Option<Registry> = "registry",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `package_version` holds.
    pub struct PackageEventPackageVersion {
        pub author: Option<CheckSuiteEventUser> = "author",
        pub body: Option<RawJson> = "body",
        pub body_html: Option<String> = "body_html",
        pub container_metadata: Option<ContainerMetadata> = "container_metadata",
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub docker_metadata: Option<Vec<DockerMetadata>> = "docker_metadata",
        pub draft: Option<bool> = "draft",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub installation_command: Option<String> = "installation_command",
        pub manifest: Option<String> = "manifest",
        pub metadata: Option<Vec<RawJson>> = "metadata",
        pub name: Option<String> = "name",
        pub npm_metadata: Option<PackageEventNpmMetadata> = "npm_metadata",
        pub nuget_metadata: Option<Vec<NugetMetadata>> = "nuget_metadata",
        pub package_files: Option<Vec<PackageFile>> = "package_files",
        pub package_url: Option<String> = "package_url",
        pub prerelease: Option<bool> = "prerelease",
        pub release: Option<PackageEventRelease> = "release",
        pub rubygems_metadata: Option<Vec<RubygemsMetadata>> = "rubygems_metadata",
        pub source_url: Option<String> = "source_url",
        pub summary: Option<String> = "summary",
        pub tag_name: Option<String> = "tag_name",
        pub target_commitish: Option<String> = "target_commitish",
        pub target_oid: Option<String> = "target_oid",
        pub updated_at: Option<String> = "updated_at",
        pub version: Option<String> = "version",
    }
}

webhook_core::open_struct! {
    /// What `container_metadata` holds.
    pub struct ContainerMetadata {
        pub labels: Option<RawJson> = "labels",
        pub manifest: Option<RawJson> = "manifest",
        pub tag: Option<Tag> = "tag",
    }
}

webhook_core::open_struct! {
    /// What `tag` holds.
    pub struct Tag {
        pub digest: Option<String> = "digest",
        pub name: Option<String> = "name",
    }
}

webhook_core::open_struct! {
    /// What `docker_metadata` holds.
    pub struct DockerMetadata {
        pub tags: Option<Vec<String>> = "tags",
    }
}

webhook_core::open_struct! {
    /// What `npm_metadata` holds.
    pub struct PackageEventNpmMetadata {
        pub name: Option<String> = "name",
        pub version: Option<String> = "version",
        pub npm_user: Option<String> = "npm_user",
        pub author: Option<RawJson> = "author",
        pub bugs: Option<RawJson> = "bugs",
        pub dependencies: Option<RawJson> = "dependencies",
        pub dev_dependencies: Option<RawJson> = "dev_dependencies",
        pub peer_dependencies: Option<RawJson> = "peer_dependencies",
        pub optional_dependencies: Option<RawJson> = "optional_dependencies",
        pub description: Option<String> = "description",
        pub dist: Option<RawJson> = "dist",
        pub git_head: Option<String> = "git_head",
        pub homepage: Option<String> = "homepage",
        pub license: Option<String> = "license",
        pub main: Option<String> = "main",
        pub repository: Option<RawJson> = "repository",
        pub scripts: Option<RawJson> = "scripts",
        pub id: Option<String> = "id",
        pub node_version: Option<String> = "node_version",
        pub npm_version: Option<String> = "npm_version",
        pub has_shrinkwrap: Option<bool> = "has_shrinkwrap",
        pub maintainers: Option<Vec<RawJson>> = "maintainers",
        pub contributors: Option<Vec<RawJson>> = "contributors",
        pub engines: Option<RawJson> = "engines",
        pub keywords: Option<Vec<String>> = "keywords",
        pub files: Option<Vec<String>> = "files",
        pub bin: Option<RawJson> = "bin",
        pub man: Option<RawJson> = "man",
        pub directories: Option<RawJson> = "directories",
        pub os: Option<Vec<String>> = "os",
        pub cpu: Option<Vec<String>> = "cpu",
        pub readme: Option<String> = "readme",
        pub installation_command: Option<String> = "installation_command",
        pub release_id: Option<i64> = "release_id",
        pub commit_oid: Option<String> = "commit_oid",
        pub published_via_actions: Option<bool> = "published_via_actions",
        pub deleted_by_id: Option<i64> = "deleted_by_id",
    }
}

webhook_core::open_struct! {
    /// What `nuget_metadata` holds.
    pub struct NugetMetadata {
        pub id: Option<RawJson> = "id",
        pub name: Option<String> = "name",
        pub value: Option<RawJson> = "value",
    }
}

webhook_core::open_struct! {
    /// What `package_file` holds.
    pub struct PackageFile {
        pub content_type: Option<String> = "content_type",
        pub created_at: Option<String> = "created_at",
        pub download_url: Option<String> = "download_url",
        pub id: Option<i64> = "id",
        pub md5: Option<String> = "md5",
        pub name: Option<String> = "name",
        pub sha1: Option<String> = "sha1",
        pub sha256: Option<String> = "sha256",
        pub size: Option<i64> = "size",
        pub state: Option<String> = "state",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `release` holds.
    pub struct PackageEventRelease {
        pub author: Option<CheckSuiteEventUser> = "author",
        pub created_at: Option<String> = "created_at",
        pub draft: Option<bool> = "draft",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub prerelease: Option<bool> = "prerelease",
        pub published_at: Option<String> = "published_at",
        pub tag_name: Option<String> = "tag_name",
        pub target_commitish: Option<String> = "target_commitish",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// `webhook-rubygems-metadata` of the specification.
    pub struct RubygemsMetadata {
        pub name: Option<String> = "name",
        pub description: Option<String> = "description",
        pub readme: Option<String> = "readme",
        pub homepage: Option<String> = "homepage",
        pub version_info: Option<VersionInfo> = "version_info",
        pub platform: Option<String> = "platform",
        pub metadata: Option<RawJson> = "metadata",
        pub repo: Option<String> = "repo",
        pub dependencies: Option<Vec<RawJson>> = "dependencies",
        pub commit_oid: Option<String> = "commit_oid",
    }
}

webhook_core::open_struct! {
    /// What `version_info` holds.
    pub struct VersionInfo {
        pub version: Option<String> = "version",
    }
}

webhook_core::open_struct! {
    /// What `registry` holds.
    pub struct Registry {
        pub about_url: Option<String> = "about_url",
        pub name: Option<String> = "name",
        pub r#type: Option<String> = "type",
        pub url: Option<String> = "url",
        pub vendor: Option<String> = "vendor",
    }
}

webhook_core::open_struct! {
    /// What `page_build` brings.
    pub struct PageBuildEvent {
        pub build: Option<Build> = "build",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub id: Option<i64> = "id",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `build` holds.
    pub struct Build {
        pub commit: Option<String> = "commit",
        pub created_at: Option<String> = "created_at",
        pub duration: Option<i64> = "duration",
        pub error: Option<Error> = "error",
        pub pusher: Option<CheckSuiteEventUser> = "pusher",
        pub status: Option<String> = "status",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `error` holds.
    pub struct Error {
        pub message: Option<String> = "message",
    }
}

webhook_core::open_struct! {
    /// What `personal_access_token_request` brings.
    pub struct PersonalAccessTokenRequestEvent {
        pub action: Option<PersonalAccessTokenRequestEventAction> = "action",
        pub personal_access_token_request: Option<PersonalAccessTokenRequest> = "personal_access_token_request",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub organization: Option<OrganizationSimple> = "organization",
        pub sender: Option<SimpleUser> = "sender",
        pub installation: Option<SimpleInstallation> = "installation",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum PersonalAccessTokenRequestEventAction {
        Approved = "approved",
        Cancelled = "cancelled",
        Created = "created",
        Denied = "denied",
    }
}

webhook_core::open_struct! {
    /// `personal-access-token-request` of the specification.
    pub struct PersonalAccessTokenRequest {
        pub id: Option<i64> = "id",
        pub owner: Option<SimpleUser> = "owner",
        pub permissions_added: Option<PermissionsAdded> = "permissions_added",
        pub permissions_upgraded: Option<PermissionsUpgraded> = "permissions_upgraded",
        pub permissions_result: Option<PermissionsResult> = "permissions_result",
        pub repository_selection: Option<PersonalAccessTokenRequestRepositorySelection> = "repository_selection",
        pub repository_count: Option<i64> = "repository_count",
        pub repositories: Option<Vec<InstallationEventRepository>> = "repositories",
        pub created_at: Option<String> = "created_at",
        pub token_id: Option<i64> = "token_id",
        pub token_name: Option<String> = "token_name",
        pub token_expired: Option<bool> = "token_expired",
        pub token_expires_at: Option<String> = "token_expires_at",
        pub token_last_used_at: Option<String> = "token_last_used_at",
    }
}

webhook_core::open_struct! {
    /// What `permissions_added` holds.
    pub struct PermissionsAdded {
        pub organization: Option<RawJson> = "organization",
        pub repository: Option<RawJson> = "repository",
        pub other: Option<RawJson> = "other",
    }
}

webhook_core::open_struct! {
    /// What `permissions_upgraded` holds.
    pub struct PermissionsUpgraded {
        pub organization: Option<RawJson> = "organization",
        pub repository: Option<RawJson> = "repository",
        pub other: Option<RawJson> = "other",
    }
}

webhook_core::open_struct! {
    /// What `permissions_result` holds.
    pub struct PermissionsResult {
        pub organization: Option<RawJson> = "organization",
        pub repository: Option<RawJson> = "repository",
        pub other: Option<RawJson> = "other",
    }
}

webhook_core::open_enum! {
    /// What `repository_selection` holds.
    pub enum PersonalAccessTokenRequestRepositorySelection {
        None = "none",
        All = "all",
        Subset = "subset",
    }
}

webhook_core::open_struct! {
    /// What `ping` brings.
    pub struct PingEvent {
        pub hook: Option<Webhook> = "hook",
        pub hook_id: Option<i64> = "hook_id",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub zen: Option<String> = "zen",
    }
}

webhook_core::open_struct! {
    /// What `Webhook` holds.
    pub struct Webhook {
        pub active: Option<bool> = "active",
        pub app_id: Option<i64> = "app_id",
        pub config: Option<PingEventConfig> = "config",
        pub created_at: Option<String> = "created_at",
        pub deliveries_url: Option<String> = "deliveries_url",
        pub events: Option<Vec<String>> = "events",
        pub id: Option<i64> = "id",
        pub last_response: Option<HookResponse> = "last_response",
        /// Always `web`.
        pub name: Option<String> = "name",
        pub ping_url: Option<String> = "ping_url",
        pub test_url: Option<String> = "test_url",
        pub r#type: Option<String> = "type",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `config` holds.
    pub struct PingEventConfig {
        pub content_type: Option<String> = "content_type",
        pub insecure_ssl: Option<RawJson> = "insecure_ssl",
        pub secret: Option<String> = "secret",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// `hook-response` of the specification.
    pub struct HookResponse {
        pub code: Option<i64> = "code",
        pub status: Option<String> = "status",
        pub message: Option<String> = "message",
    }
}

webhook_core::open_struct! {
    /// What `project_card` brings.
    pub struct ProjectCardEvent {
        pub action: Option<ProjectCardEventAction> = "action",
        pub changes: Option<ProjectCardEventChanges> = "changes",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub project_card: Option<ProjectCard> = "project_card",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum ProjectCardEventAction {
        Converted = "converted",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Moved = "moved",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct ProjectCardEventChanges {
        pub note: Option<Note> = "note",
        pub column_id: Option<ColumnId> = "column_id",
    }
}

webhook_core::open_struct! {
    /// What `note` holds.
    pub struct Note {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `column_id` holds.
    pub struct ColumnId {
        pub from: Option<i64> = "from",
    }
}

/// What `Project Card` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct ProjectCard {
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub after_id: Option<Decimal>,
    pub archived: Option<bool>,
    pub column_id: Option<i64>,
    pub column_url: Option<String>,
    pub content_url: Option<String>,
    pub created_at: Option<String>,
    pub creator: Option<EventUser>,
    pub id: Option<i64>,
    pub node_id: Option<String>,
    pub note: Option<String>,
    pub project_url: Option<String>,
    pub updated_at: Option<String>,
    pub url: Option<String>,
}

webhook_core::open_struct! {
    /// What `project` brings.
    pub struct ProjectEvent {
        pub action: Option<ProjectEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub project: Option<Project> = "project",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<ProjectEventChanges> = "changes",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum ProjectEventAction {
        Closed = "closed",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Reopened = "reopened",
    }
}

webhook_core::open_struct! {
    /// `webhooks_project` of the specification.
    pub struct Project {
        pub body: Option<String> = "body",
        pub columns_url: Option<String> = "columns_url",
        pub created_at: Option<String> = "created_at",
        pub creator: Option<CheckSuiteEventUser> = "creator",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub owner_url: Option<String> = "owner_url",
        pub state: Option<PullRequestState> = "state",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct ProjectEventChanges {
        pub body: Option<DiscussionEventBody> = "body",
        pub name: Option<Name> = "name",
    }
}

webhook_core::open_struct! {
    /// What `project_column` brings.
    pub struct ProjectColumnEvent {
        pub action: Option<ProjectColumnEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub project_column: Option<ProjectColumn> = "project_column",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<ProjectColumnEventChanges> = "changes",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum ProjectColumnEventAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Moved = "moved",
    }
}

webhook_core::open_struct! {
    /// `webhooks_project_column` of the specification.
    pub struct ProjectColumn {
        pub after_id: Option<i64> = "after_id",
        pub cards_url: Option<String> = "cards_url",
        pub created_at: Option<String> = "created_at",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub project_url: Option<String> = "project_url",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct ProjectColumnEventChanges {
        pub name: Option<Name> = "name",
    }
}

webhook_core::open_struct! {
    /// What `projects_v2` brings.
    pub struct ProjectsV2Event {
        pub action: Option<ProjectEventAction> = "action",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub projects_v2: Option<ProjectsV2> = "projects_v2",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<ProjectsV2EventChanges> = "changes",
    }
}

/// `projects-v2` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct ProjectsV2 {
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub id: Option<Decimal>,
    pub node_id: Option<String>,
    pub owner: Option<SimpleUser>,
    pub creator: Option<SimpleUser>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub public: Option<bool>,
    pub closed_at: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub number: Option<i64>,
    pub short_description: Option<String>,
    pub deleted_at: Option<String>,
    pub deleted_by: Option<SimpleUser>,
    pub state: Option<PullRequestState>,
    pub latest_status_update: Option<ProjectsV2StatusUpdate>,
    pub is_template: Option<bool>,
}

/// `projects-v2-status-update` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct ProjectsV2StatusUpdate {
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub id: Option<Decimal>,
    pub node_id: Option<String>,
    pub project_node_id: Option<String>,
    pub creator: Option<SimpleUser>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub status: Option<ProjectsV2StatusUpdateStatus>,
    pub start_date: Option<String>,
    pub target_date: Option<String>,
    pub body: Option<String>,
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum ProjectsV2StatusUpdateStatus {
        Inactive = "INACTIVE",
        OnTrack = "ON_TRACK",
        AtRisk = "AT_RISK",
        OffTrack = "OFF_TRACK",
        Complete = "COMPLETE",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct ProjectsV2EventChanges {
        pub description: Option<ProjectsV2EventDescription> = "description",
        pub public: Option<Public> = "public",
        pub short_description: Option<ShortDescription> = "short_description",
        pub title: Option<ProjectsV2EventTitle> = "title",
    }
}

webhook_core::open_struct! {
    /// What `description` holds.
    pub struct ProjectsV2EventDescription {
        pub from: Option<String> = "from",
        pub to: Option<String> = "to",
    }
}

webhook_core::open_struct! {
    /// What `public` holds.
    pub struct Public {
        pub from: Option<bool> = "from",
        pub to: Option<bool> = "to",
    }
}

webhook_core::open_struct! {
    /// What `short_description` holds.
    pub struct ShortDescription {
        pub from: Option<String> = "from",
        pub to: Option<String> = "to",
    }
}

webhook_core::open_struct! {
    /// What `title` holds.
    pub struct ProjectsV2EventTitle {
        pub from: Option<String> = "from",
        pub to: Option<String> = "to",
    }
}

webhook_core::open_struct! {
    /// What `projects_v2_item` brings.
    pub struct ProjectsV2ItemEvent {
        pub action: Option<ProjectsV2ItemEventAction> = "action",
        pub changes: Option<ProjectsV2ItemEventChanges> = "changes",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub projects_v2_item: Option<ProjectsV2Item> = "projects_v2_item",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum ProjectsV2ItemEventAction {
        Archived = "archived",
        Converted = "converted",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Reordered = "reordered",
        Restored = "restored",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct ProjectsV2ItemEventChanges {
        pub archived_at: Option<ArchivedAt> = "archived_at",
        pub content_type: Option<ProjectsV2ItemEventContentType> = "content_type",
        pub field_value: Option<FieldValue> = "field_value",
        pub body: Option<ProjectsV2Body> = "body",
        pub previous_projects_v2_item_node_id: Option<PreviousProjectsV2ItemNodeId> = "previous_projects_v2_item_node_id",
    }
}

webhook_core::open_struct! {
    /// What `archived_at` holds.
    pub struct ArchivedAt {
        pub from: Option<String> = "from",
        pub to: Option<String> = "to",
    }
}

webhook_core::open_struct! {
    /// What `content_type` holds.
    pub struct ProjectsV2ItemEventContentType {
        pub from: Option<String> = "from",
        pub to: Option<String> = "to",
    }
}

webhook_core::open_struct! {
    /// What `field_value` holds.
    pub struct FieldValue {
        pub field_node_id: Option<String> = "field_node_id",
        pub field_type: Option<String> = "field_type",
        pub field_name: Option<String> = "field_name",
        pub project_number: Option<i64> = "project_number",
        pub from: Option<RawJson> = "from",
        pub to: Option<RawJson> = "to",
    }
}

webhook_core::open_struct! {
    /// What `body` holds.
    pub struct ProjectsV2Body {
        pub from: Option<String> = "from",
        pub to: Option<String> = "to",
    }
}

webhook_core::open_struct! {
    /// What `previous_projects_v2_item_node_id` holds.
    pub struct PreviousProjectsV2ItemNodeId {
        pub from: Option<String> = "from",
        pub to: Option<String> = "to",
    }
}

/// `projects-v2-item` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct ProjectsV2Item {
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub id: Option<Decimal>,
    pub node_id: Option<String>,
    pub project_node_id: Option<String>,
    pub content_node_id: Option<String>,
    pub content_type: Option<ProjectsV2ItemContentType>,
    pub creator: Option<SimpleUser>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub archived_at: Option<String>,
}

webhook_core::open_enum! {
    /// `projects-v2-item-content-type` of the specification.
    pub enum ProjectsV2ItemContentType {
        Issue = "Issue",
        PullRequest = "PullRequest",
        DraftIssue = "DraftIssue",
    }
}

webhook_core::open_struct! {
    /// What `projects_v2_status_update` brings.
    pub struct ProjectsV2StatusUpdateEvent {
        pub action: Option<EventAction> = "action",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub projects_v2_status_update: Option<ProjectsV2StatusUpdate> = "projects_v2_status_update",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<ProjectsV2StatusUpdateEventChanges> = "changes",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct ProjectsV2StatusUpdateEventChanges {
        pub body: Option<ProjectsV2Body> = "body",
        pub status: Option<ProjectsV2StatusUpdateEventStatus> = "status",
        pub start_date: Option<StartDate> = "start_date",
        pub target_date: Option<TargetDate> = "target_date",
    }
}

webhook_core::open_struct! {
    /// What `status` holds.
    pub struct ProjectsV2StatusUpdateEventStatus {
        pub from: Option<ProjectsV2StatusUpdateStatus> = "from",
        pub to: Option<ProjectsV2StatusUpdateStatus> = "to",
    }
}

webhook_core::open_struct! {
    /// What `start_date` holds.
    pub struct StartDate {
        pub from: Option<String> = "from",
        pub to: Option<String> = "to",
    }
}

webhook_core::open_struct! {
    /// What `target_date` holds.
    pub struct TargetDate {
        pub from: Option<String> = "from",
        pub to: Option<String> = "to",
    }
}

webhook_core::open_struct! {
    /// What `public` brings.
    pub struct PublicEvent {
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `pull_request` brings.
    pub struct PullRequestEvent {
        pub action: Option<PullRequestEventAction> = "action",
        pub assignee: Option<EventUser> = "assignee",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub number: Option<i64> = "number",
        pub organization: Option<OrganizationSimple> = "organization",
        pub pull_request: Option<PullRequestEventPullRequest> = "pull_request",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub reason: Option<String> = "reason",
        pub milestone: Option<Milestone> = "milestone",
        pub changes: Option<PullRequestEventChanges> = "changes",
        pub label: Option<WebhooksLabel> = "label",
        pub requested_reviewer: Option<EventUser> = "requested_reviewer",
        pub requested_team: Option<PullRequestTeam> = "requested_team",
        pub after: Option<String> = "after",
        pub before: Option<String> = "before",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum PullRequestEventAction {
        Assigned = "assigned",
        AutoMergeDisabled = "auto_merge_disabled",
        AutoMergeEnabled = "auto_merge_enabled",
        Closed = "closed",
        ConvertedToDraft = "converted_to_draft",
        Demilestoned = "demilestoned",
        Dequeued = "dequeued",
        Edited = "edited",
        Enqueued = "enqueued",
        Labeled = "labeled",
        Locked = "locked",
        Milestoned = "milestoned",
        Opened = "opened",
        ReadyForReview = "ready_for_review",
        Reopened = "reopened",
        ReviewRequestRemoved = "review_request_removed",
        ReviewRequested = "review_requested",
        Synchronize = "synchronize",
        Unassigned = "unassigned",
        Unlabeled = "unlabeled",
        Unlocked = "unlocked",
    }
}

webhook_core::open_struct! {
    /// What `Pull Request` holds.
    pub struct PullRequestEventPullRequest {
        pub links: Option<PullRequestEventLinks> = "_links",
        pub active_lock_reason: Option<String> = "active_lock_reason",
        pub additions: Option<i64> = "additions",
        pub assignee: Option<PullRequestEventUser> = "assignee",
        pub assignees: Option<Vec<PullRequestEventUser>> = "assignees",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub auto_merge: Option<PullRequestEventPullRequestAutoMerge> = "auto_merge",
        pub base: Option<PullRequestEventBase> = "base",
        pub body: Option<String> = "body",
        pub changed_files: Option<i64> = "changed_files",
        pub closed_at: Option<String> = "closed_at",
        pub comments: Option<i64> = "comments",
        pub comments_url: Option<String> = "comments_url",
        pub commits: Option<i64> = "commits",
        pub commits_url: Option<String> = "commits_url",
        pub created_at: Option<String> = "created_at",
        pub deletions: Option<i64> = "deletions",
        pub diff_url: Option<String> = "diff_url",
        pub draft: Option<bool> = "draft",
        pub head: Option<PullRequestEventBase> = "head",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub issue_url: Option<String> = "issue_url",
        pub labels: Option<Vec<WebhooksLabel>> = "labels",
        pub locked: Option<bool> = "locked",
        pub maintainer_can_modify: Option<bool> = "maintainer_can_modify",
        pub merge_commit_sha: Option<String> = "merge_commit_sha",
        pub mergeable: Option<bool> = "mergeable",
        pub mergeable_state: Option<String> = "mergeable_state",
        pub merged: Option<bool> = "merged",
        pub merged_at: Option<String> = "merged_at",
        pub merged_by: Option<PullRequestEventUser> = "merged_by",
        pub milestone: Option<PullRequestEventMilestone> = "milestone",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub patch_url: Option<String> = "patch_url",
        pub rebaseable: Option<bool> = "rebaseable",
        pub requested_reviewers: Option<Vec<PullRequestEventPullRequestRequestedReviewers>> = "requested_reviewers",
        pub requested_teams: Option<Vec<PullRequestEventTeam>> = "requested_teams",
        pub review_comment_url: Option<String> = "review_comment_url",
        pub review_comments: Option<i64> = "review_comments",
        pub review_comments_url: Option<String> = "review_comments_url",
        pub state: Option<PullRequestState> = "state",
        pub statuses_url: Option<String> = "statuses_url",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<PullRequestEventUser> = "user",
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub merge_commit_message: Option<MergeCommitMessage> = "merge_commit_message",
        pub merge_commit_title: Option<MergeCommitTitle> = "merge_commit_title",
        pub squash_merge_commit_message: Option<SquashMergeCommitMessage> = "squash_merge_commit_message",
        pub squash_merge_commit_title: Option<SquashMergeCommitTitle> = "squash_merge_commit_title",
        pub use_squash_pr_title_as_default: Option<bool> = "use_squash_pr_title_as_default",
    }
}

webhook_core::open_struct! {
    /// What `_links` holds.
    pub struct PullRequestEventLinks {
        pub comments: Option<Link> = "comments",
        pub commits: Option<Link> = "commits",
        pub html: Option<Link> = "html",
        pub issue: Option<Link> = "issue",
        pub review_comment: Option<Link> = "review_comment",
        pub review_comments: Option<Link> = "review_comments",
        pub self_: Option<Link> = "self",
        pub statuses: Option<Link> = "statuses",
    }
}

webhook_core::open_struct! {
    /// What `User` holds.
    pub struct PullRequestEventUser {
        pub avatar_url: Option<String> = "avatar_url",
        pub deleted: Option<bool> = "deleted",
        pub email: Option<String> = "email",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<String> = "type",
        pub url: Option<String> = "url",
        pub user_view_type: Option<String> = "user_view_type",
        pub starred_at: Option<String> = "starred_at",
    }
}

webhook_core::open_struct! {
    /// What `PullRequestAutoMerge` holds.
    pub struct PullRequestEventPullRequestAutoMerge {
        pub commit_message: Option<String> = "commit_message",
        pub commit_title: Option<String> = "commit_title",
        pub enabled_by: Option<PullRequestEventUser> = "enabled_by",
        pub merge_method: Option<AutoMergeMethod> = "merge_method",
    }
}

webhook_core::open_struct! {
    /// What `base` holds.
    pub struct PullRequestEventBase {
        pub label: Option<String> = "label",
        pub r#ref: Option<String> = "ref",
        pub repo: Option<PullRequestEventRepository> = "repo",
        pub sha: Option<String> = "sha",
        pub user: Option<PullRequestEventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `Repository` holds.
    pub struct PullRequestEventRepository {
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub allow_forking: Option<bool> = "allow_forking",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub archive_url: Option<String> = "archive_url",
        pub archived: Option<bool> = "archived",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub clone_url: Option<String> = "clone_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub created_at: Option<RawJson> = "created_at",
        pub default_branch: Option<String> = "default_branch",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<String> = "description",
        pub disabled: Option<bool> = "disabled",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks: Option<i64> = "forks",
        pub forks_count: Option<i64> = "forks_count",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_issues: Option<bool> = "has_issues",
        pub has_pages: Option<bool> = "has_pages",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub has_discussions: Option<bool> = "has_discussions",
        pub homepage: Option<String> = "homepage",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub is_template: Option<bool> = "is_template",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub language: Option<String> = "language",
        pub languages_url: Option<String> = "languages_url",
        pub license: Option<PullRequestEventLicense> = "license",
        pub master_branch: Option<String> = "master_branch",
        pub merge_commit_message: Option<MergeCommitMessage> = "merge_commit_message",
        pub merge_commit_title: Option<MergeCommitTitle> = "merge_commit_title",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub open_issues: Option<i64> = "open_issues",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub organization: Option<String> = "organization",
        pub owner: Option<PullRequestEventUser> = "owner",
        pub permissions: Option<ForkEventPermissions> = "permissions",
        pub private: Option<bool> = "private",
        pub public: Option<bool> = "public",
        pub pulls_url: Option<String> = "pulls_url",
        pub pushed_at: Option<RawJson> = "pushed_at",
        pub releases_url: Option<String> = "releases_url",
        pub role_name: Option<String> = "role_name",
        pub size: Option<i64> = "size",
        pub squash_merge_commit_message: Option<SquashMergeCommitMessage> = "squash_merge_commit_message",
        pub squash_merge_commit_title: Option<SquashMergeCommitTitle> = "squash_merge_commit_title",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers: Option<i64> = "stargazers",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub svn_url: Option<String> = "svn_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub topics: Option<Vec<String>> = "topics",
        pub trees_url: Option<String> = "trees_url",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub use_squash_pr_title_as_default: Option<bool> = "use_squash_pr_title_as_default",
        pub visibility: Option<String> = "visibility",
        pub watchers: Option<i64> = "watchers",
        pub watchers_count: Option<i64> = "watchers_count",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
        pub temp_clone_token: Option<String> = "temp_clone_token",
        pub starred_at: Option<String> = "starred_at",
        pub anonymous_access_enabled: Option<bool> = "anonymous_access_enabled",
        pub code_search_index_status: Option<CodeSearchIndexStatus> = "code_search_index_status",
    }
}

webhook_core::open_struct! {
    /// What `License` holds.
    pub struct PullRequestEventLicense {
        pub key: Option<String> = "key",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub spdx_id: Option<String> = "spdx_id",
        pub url: Option<String> = "url",
        pub html_url: Option<String> = "html_url",
    }
}

webhook_core::open_struct! {
    /// What `Milestone` holds.
    pub struct PullRequestEventMilestone {
        pub closed_at: Option<String> = "closed_at",
        pub closed_issues: Option<i64> = "closed_issues",
        pub created_at: Option<String> = "created_at",
        pub creator: Option<PullRequestEventUser> = "creator",
        pub description: Option<String> = "description",
        pub due_on: Option<String> = "due_on",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub labels_url: Option<String> = "labels_url",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub open_issues: Option<i64> = "open_issues",
        pub state: Option<PullRequestState> = "state",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `User` holds.
    pub struct PullRequestEventPullRequestRequestedReviewers {
        pub avatar_url: Option<String> = "avatar_url",
        pub deleted: Option<bool> = "deleted",
        pub email: Option<String> = "email",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<String> = "type",
        pub url: Option<String> = "url",
        pub user_view_type: Option<String> = "user_view_type",
        pub description: Option<String> = "description",
        pub members_url: Option<String> = "members_url",
        pub parent: Option<PullRequestParent> = "parent",
        pub permission: Option<String> = "permission",
        pub privacy: Option<TeamPrivacy> = "privacy",
        pub repositories_url: Option<String> = "repositories_url",
        pub slug: Option<String> = "slug",
        pub starred_at: Option<String> = "starred_at",
    }
}

webhook_core::open_struct! {
    /// What `parent` holds.
    pub struct PullRequestParent {
        pub description: Option<String> = "description",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub members_url: Option<String> = "members_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub permission: Option<String> = "permission",
        pub privacy: Option<TeamPrivacy> = "privacy",
        pub repositories_url: Option<String> = "repositories_url",
        pub slug: Option<String> = "slug",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `Team` holds.
    pub struct PullRequestEventTeam {
        pub deleted: Option<bool> = "deleted",
        pub description: Option<String> = "description",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub members_url: Option<String> = "members_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub parent: Option<PullRequestParent> = "parent",
        pub permission: Option<String> = "permission",
        pub privacy: Option<String> = "privacy",
        pub repositories_url: Option<String> = "repositories_url",
        pub slug: Option<String> = "slug",
        pub url: Option<String> = "url",
        pub notification_setting: Option<String> = "notification_setting",
        pub ldap_dn: Option<String> = "ldap_dn",
        pub r#type: Option<TeamSimpleType> = "type",
        pub organization_id: Option<i64> = "organization_id",
        pub enterprise_id: Option<i64> = "enterprise_id",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct PullRequestEventChanges {
        pub base: Option<PullRequestEventChangesBase> = "base",
        pub body: Option<DiscussionEventBody> = "body",
        pub title: Option<EventTitle> = "title",
    }
}

webhook_core::open_struct! {
    /// What `base` holds.
    pub struct PullRequestEventChangesBase {
        pub r#ref: Option<Ref> = "ref",
        pub sha: Option<Sha> = "sha",
    }
}

webhook_core::open_struct! {
    /// What `ref` holds.
    pub struct Ref {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `sha` holds.
    pub struct Sha {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `Team` holds.
    pub struct PullRequestTeam {
        pub deleted: Option<bool> = "deleted",
        pub description: Option<String> = "description",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub members_url: Option<String> = "members_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub parent: Option<PullRequestParent> = "parent",
        pub permission: Option<String> = "permission",
        pub privacy: Option<TeamPrivacy> = "privacy",
        pub repositories_url: Option<String> = "repositories_url",
        pub slug: Option<String> = "slug",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `pull_request_review_comment` brings.
    pub struct PullRequestReviewCommentEvent {
        pub action: Option<EventAction> = "action",
        pub comment: Option<PullRequestReviewCommentEventPullRequestReviewComment> = "comment",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub pull_request: Option<PullRequestReviewCommentEventPullRequest> = "pull_request",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<Changes> = "changes",
    }
}

webhook_core::open_struct! {
    /// What `Pull Request Review Comment` holds.
    pub struct PullRequestReviewCommentEventPullRequestReviewComment {
        pub links: Option<PullRequestReviewLinks> = "_links",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub commit_id: Option<String> = "commit_id",
        pub created_at: Option<String> = "created_at",
        pub diff_hunk: Option<String> = "diff_hunk",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub in_reply_to_id: Option<i64> = "in_reply_to_id",
        pub line: Option<i64> = "line",
        pub node_id: Option<String> = "node_id",
        pub original_commit_id: Option<String> = "original_commit_id",
        pub original_line: Option<i64> = "original_line",
        pub original_position: Option<i64> = "original_position",
        pub original_start_line: Option<i64> = "original_start_line",
        pub path: Option<String> = "path",
        pub position: Option<i64> = "position",
        pub pull_request_review_id: Option<i64> = "pull_request_review_id",
        pub pull_request_url: Option<String> = "pull_request_url",
        pub reactions: Option<Reactions> = "reactions",
        pub side: Option<Side> = "side",
        pub start_line: Option<i64> = "start_line",
        pub start_side: Option<StartSide> = "start_side",
        pub subject_type: Option<SubjectType> = "subject_type",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<CheckSuiteEventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `_links` holds.
    pub struct PullRequestReviewLinks {
        pub html: Option<Link> = "html",
        pub pull_request: Option<Link> = "pull_request",
        pub self_: Option<Link> = "self",
    }
}

webhook_core::open_enum! {
    /// What `side` holds.
    pub enum Side {
        Left = "LEFT",
        Right = "RIGHT",
    }
}

webhook_core::open_enum! {
    /// What `start_side` holds.
    pub enum StartSide {
        Left = "LEFT",
        Right = "RIGHT",
    }
}

webhook_core::open_enum! {
    /// What `subject_type` holds.
    pub enum SubjectType {
        Line = "line",
        File = "file",
    }
}

webhook_core::open_struct! {
    /// What `pull_request` holds.
    pub struct PullRequestReviewCommentEventPullRequest {
        pub links: Option<PullRequestEventLinks> = "_links",
        pub active_lock_reason: Option<ActiveLockReason> = "active_lock_reason",
        pub assignee: Option<EventUser> = "assignee",
        pub assignees: Option<Vec<EventUser>> = "assignees",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub auto_merge: Option<PullRequestReviewPullRequestAutoMerge> = "auto_merge",
        pub base: Option<PullRequestReviewBase> = "base",
        pub body: Option<String> = "body",
        pub closed_at: Option<String> = "closed_at",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub created_at: Option<String> = "created_at",
        pub diff_url: Option<String> = "diff_url",
        pub draft: Option<bool> = "draft",
        pub head: Option<PullRequestReviewBase> = "head",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub issue_url: Option<String> = "issue_url",
        pub labels: Option<Vec<WebhooksLabel>> = "labels",
        pub locked: Option<bool> = "locked",
        pub merge_commit_sha: Option<String> = "merge_commit_sha",
        pub merged_at: Option<String> = "merged_at",
        pub milestone: Option<EventMilestone> = "milestone",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub patch_url: Option<String> = "patch_url",
        pub requested_reviewers: Option<Vec<PullRequestReviewUser>> = "requested_reviewers",
        pub requested_teams: Option<Vec<PullRequestTeam>> = "requested_teams",
        pub review_comment_url: Option<String> = "review_comment_url",
        pub review_comments_url: Option<String> = "review_comments_url",
        pub state: Option<PullRequestState> = "state",
        pub statuses_url: Option<String> = "statuses_url",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<EventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `PullRequestAutoMerge` holds.
    pub struct PullRequestReviewPullRequestAutoMerge {
        pub commit_message: Option<String> = "commit_message",
        pub commit_title: Option<String> = "commit_title",
        pub enabled_by: Option<CheckSuiteEventUser> = "enabled_by",
        pub merge_method: Option<AutoMergeMethod> = "merge_method",
    }
}

webhook_core::open_struct! {
    /// What `base` holds.
    pub struct PullRequestReviewBase {
        pub label: Option<String> = "label",
        pub r#ref: Option<String> = "ref",
        pub repo: Option<PullRequestReviewRepository> = "repo",
        pub sha: Option<String> = "sha",
        pub user: Option<CheckSuiteEventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `Repository` holds.
    pub struct PullRequestReviewRepository {
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub allow_forking: Option<bool> = "allow_forking",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub archive_url: Option<String> = "archive_url",
        pub archived: Option<bool> = "archived",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub clone_url: Option<String> = "clone_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub created_at: Option<RawJson> = "created_at",
        pub default_branch: Option<String> = "default_branch",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<String> = "description",
        pub disabled: Option<bool> = "disabled",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks: Option<i64> = "forks",
        pub forks_count: Option<i64> = "forks_count",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_issues: Option<bool> = "has_issues",
        pub has_pages: Option<bool> = "has_pages",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub has_discussions: Option<bool> = "has_discussions",
        pub homepage: Option<String> = "homepage",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub is_template: Option<bool> = "is_template",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub language: Option<String> = "language",
        pub languages_url: Option<String> = "languages_url",
        pub license: Option<EventLicense> = "license",
        pub master_branch: Option<String> = "master_branch",
        pub merge_commit_message: Option<MergeCommitMessage> = "merge_commit_message",
        pub merge_commit_title: Option<MergeCommitTitle> = "merge_commit_title",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub open_issues: Option<i64> = "open_issues",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub organization: Option<String> = "organization",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<ForkEventPermissions> = "permissions",
        pub private: Option<bool> = "private",
        pub public: Option<bool> = "public",
        pub pulls_url: Option<String> = "pulls_url",
        pub pushed_at: Option<RawJson> = "pushed_at",
        pub releases_url: Option<String> = "releases_url",
        pub role_name: Option<String> = "role_name",
        pub size: Option<i64> = "size",
        pub squash_merge_commit_message: Option<SquashMergeCommitMessage> = "squash_merge_commit_message",
        pub squash_merge_commit_title: Option<SquashMergeCommitTitle> = "squash_merge_commit_title",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers: Option<i64> = "stargazers",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub svn_url: Option<String> = "svn_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub topics: Option<Vec<String>> = "topics",
        pub trees_url: Option<String> = "trees_url",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub use_squash_pr_title_as_default: Option<bool> = "use_squash_pr_title_as_default",
        pub visibility: Option<Visibility> = "visibility",
        pub watchers: Option<i64> = "watchers",
        pub watchers_count: Option<i64> = "watchers_count",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
    }
}

webhook_core::open_struct! {
    /// What `User` holds.
    pub struct PullRequestReviewUser {
        pub avatar_url: Option<String> = "avatar_url",
        pub deleted: Option<bool> = "deleted",
        pub email: Option<String> = "email",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<EventType> = "type",
        pub url: Option<String> = "url",
        pub user_view_type: Option<String> = "user_view_type",
        pub description: Option<String> = "description",
        pub members_url: Option<String> = "members_url",
        pub parent: Option<PullRequestParent> = "parent",
        pub permission: Option<String> = "permission",
        pub privacy: Option<TeamPrivacy> = "privacy",
        pub repositories_url: Option<String> = "repositories_url",
        pub slug: Option<String> = "slug",
    }
}

webhook_core::open_struct! {
    /// What `pull_request_review` brings.
    pub struct PullRequestReviewEvent {
        pub action: Option<PullRequestReviewEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub pull_request: Option<PullRequestReviewEventSimplePullRequest> = "pull_request",
        pub repository: Option<Repository> = "repository",
        pub review: Option<Review> = "review",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<EventChanges> = "changes",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum PullRequestReviewEventAction {
        Dismissed = "dismissed",
        Edited = "edited",
        Submitted = "submitted",
    }
}

webhook_core::open_struct! {
    /// What `Simple Pull Request` holds.
    pub struct PullRequestReviewEventSimplePullRequest {
        pub links: Option<PullRequestEventLinks> = "_links",
        pub active_lock_reason: Option<ActiveLockReason> = "active_lock_reason",
        pub assignee: Option<EventUser> = "assignee",
        pub assignees: Option<Vec<PullRequestReviewEventUser>> = "assignees",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub auto_merge: Option<PullRequestReviewPullRequestAutoMerge> = "auto_merge",
        pub base: Option<PullRequestReviewBase> = "base",
        pub body: Option<String> = "body",
        pub closed_at: Option<String> = "closed_at",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub created_at: Option<String> = "created_at",
        pub diff_url: Option<String> = "diff_url",
        pub draft: Option<bool> = "draft",
        pub head: Option<PullRequestReviewBase> = "head",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub issue_url: Option<String> = "issue_url",
        pub labels: Option<Vec<WebhooksLabel>> = "labels",
        pub locked: Option<bool> = "locked",
        pub merge_commit_sha: Option<String> = "merge_commit_sha",
        pub merged_at: Option<String> = "merged_at",
        pub milestone: Option<EventMilestone> = "milestone",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub patch_url: Option<String> = "patch_url",
        pub requested_reviewers: Option<Vec<PullRequestReviewUser>> = "requested_reviewers",
        pub requested_teams: Option<Vec<PullRequestTeam>> = "requested_teams",
        pub review_comment_url: Option<String> = "review_comment_url",
        pub review_comments_url: Option<String> = "review_comments_url",
        pub state: Option<PullRequestState> = "state",
        pub statuses_url: Option<String> = "statuses_url",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<EventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `User` holds.
    pub struct PullRequestReviewEventUser {
        pub avatar_url: Option<String> = "avatar_url",
        pub deleted: Option<bool> = "deleted",
        pub email: Option<String> = "email",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<EventType> = "type",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `review` holds.
    pub struct Review {
        pub links: Option<PullRequestReviewEventLinks> = "_links",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub commit_id: Option<String> = "commit_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub pull_request_url: Option<String> = "pull_request_url",
        pub state: Option<String> = "state",
        pub submitted_at: Option<String> = "submitted_at",
        pub updated_at: Option<String> = "updated_at",
        pub user: Option<EventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `_links` holds.
    pub struct PullRequestReviewEventLinks {
        pub html: Option<Link> = "html",
        pub pull_request: Option<Link> = "pull_request",
    }
}

webhook_core::open_struct! {
    /// What `pull_request_review_thread` brings.
    pub struct PullRequestReviewThreadEvent {
        pub action: Option<PullRequestReviewThreadEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub pull_request: Option<PullRequestReviewThreadEventSimplePullRequest> = "pull_request",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub thread: Option<Thread> = "thread",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum PullRequestReviewThreadEventAction {
        Resolved = "resolved",
        Unresolved = "unresolved",
    }
}

webhook_core::open_struct! {
    /// What `Simple Pull Request` holds.
    pub struct PullRequestReviewThreadEventSimplePullRequest {
        pub links: Option<PullRequestEventLinks> = "_links",
        pub active_lock_reason: Option<ActiveLockReason> = "active_lock_reason",
        pub assignee: Option<CheckSuiteEventUser> = "assignee",
        pub assignees: Option<Vec<PullRequestReviewThreadEventUser>> = "assignees",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub auto_merge: Option<PullRequestReviewPullRequestAutoMerge> = "auto_merge",
        pub base: Option<PullRequestReviewThreadEventBase> = "base",
        pub body: Option<String> = "body",
        pub closed_at: Option<String> = "closed_at",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub created_at: Option<String> = "created_at",
        pub diff_url: Option<String> = "diff_url",
        pub draft: Option<bool> = "draft",
        pub head: Option<PullRequestReviewThreadEventBase> = "head",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub issue_url: Option<String> = "issue_url",
        pub labels: Option<Vec<WebhooksLabel>> = "labels",
        pub locked: Option<bool> = "locked",
        pub merge_commit_sha: Option<String> = "merge_commit_sha",
        pub merged_at: Option<String> = "merged_at",
        pub milestone: Option<IssuesEventMilestone> = "milestone",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub patch_url: Option<String> = "patch_url",
        pub requested_reviewers: Option<Vec<PullRequestReviewUser>> = "requested_reviewers",
        pub requested_teams: Option<Vec<PullRequestTeam>> = "requested_teams",
        pub review_comment_url: Option<String> = "review_comment_url",
        pub review_comments_url: Option<String> = "review_comments_url",
        pub state: Option<PullRequestState> = "state",
        pub statuses_url: Option<String> = "statuses_url",
        pub title: Option<String> = "title",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<EventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `User` holds.
    pub struct PullRequestReviewThreadEventUser {
        pub avatar_url: Option<String> = "avatar_url",
        pub deleted: Option<bool> = "deleted",
        pub email: Option<String> = "email",
        pub events_url: Option<String> = "events_url",
        pub followers_url: Option<String> = "followers_url",
        pub following_url: Option<String> = "following_url",
        pub gists_url: Option<String> = "gists_url",
        pub gravatar_id: Option<String> = "gravatar_id",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub login: Option<String> = "login",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub organizations_url: Option<String> = "organizations_url",
        pub received_events_url: Option<String> = "received_events_url",
        pub repos_url: Option<String> = "repos_url",
        pub site_admin: Option<bool> = "site_admin",
        pub starred_url: Option<String> = "starred_url",
        pub subscriptions_url: Option<String> = "subscriptions_url",
        pub r#type: Option<CheckSuiteEventType> = "type",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `base` holds.
    pub struct PullRequestReviewThreadEventBase {
        pub label: Option<String> = "label",
        pub r#ref: Option<String> = "ref",
        pub repo: Option<PullRequestReviewThreadEventRepository> = "repo",
        pub sha: Option<String> = "sha",
        pub user: Option<CheckSuiteEventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `Repository` holds.
    pub struct PullRequestReviewThreadEventRepository {
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub allow_forking: Option<bool> = "allow_forking",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub archive_url: Option<String> = "archive_url",
        pub archived: Option<bool> = "archived",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub clone_url: Option<String> = "clone_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub created_at: Option<RawJson> = "created_at",
        pub default_branch: Option<String> = "default_branch",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<String> = "description",
        pub disabled: Option<bool> = "disabled",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks: Option<i64> = "forks",
        pub forks_count: Option<i64> = "forks_count",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_issues: Option<bool> = "has_issues",
        pub has_pages: Option<bool> = "has_pages",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub has_discussions: Option<bool> = "has_discussions",
        pub homepage: Option<String> = "homepage",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub is_template: Option<bool> = "is_template",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub language: Option<String> = "language",
        pub languages_url: Option<String> = "languages_url",
        pub license: Option<EventLicense> = "license",
        pub master_branch: Option<String> = "master_branch",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub open_issues: Option<i64> = "open_issues",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub organization: Option<String> = "organization",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<ForkEventPermissions> = "permissions",
        pub private: Option<bool> = "private",
        pub public: Option<bool> = "public",
        pub pulls_url: Option<String> = "pulls_url",
        pub pushed_at: Option<RawJson> = "pushed_at",
        pub releases_url: Option<String> = "releases_url",
        pub role_name: Option<String> = "role_name",
        pub size: Option<i64> = "size",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers: Option<i64> = "stargazers",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub svn_url: Option<String> = "svn_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub topics: Option<Vec<String>> = "topics",
        pub trees_url: Option<String> = "trees_url",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub visibility: Option<Visibility> = "visibility",
        pub watchers: Option<i64> = "watchers",
        pub watchers_count: Option<i64> = "watchers_count",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
    }
}

webhook_core::open_struct! {
    /// What `thread` holds.
    pub struct Thread {
        pub comments: Option<Vec<PullRequestReviewThreadEventPullRequestReviewComment>> = "comments",
        pub node_id: Option<String> = "node_id",
    }
}

webhook_core::open_struct! {
    /// What `Pull Request Review Comment` holds.
    pub struct PullRequestReviewThreadEventPullRequestReviewComment {
        pub links: Option<PullRequestReviewLinks> = "_links",
        pub author_association: Option<AuthorAssociation> = "author_association",
        pub body: Option<String> = "body",
        pub commit_id: Option<String> = "commit_id",
        pub created_at: Option<String> = "created_at",
        pub diff_hunk: Option<String> = "diff_hunk",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub in_reply_to_id: Option<i64> = "in_reply_to_id",
        pub line: Option<i64> = "line",
        pub node_id: Option<String> = "node_id",
        pub original_commit_id: Option<String> = "original_commit_id",
        pub original_line: Option<i64> = "original_line",
        pub original_position: Option<i64> = "original_position",
        pub original_start_line: Option<i64> = "original_start_line",
        pub path: Option<String> = "path",
        pub position: Option<i64> = "position",
        pub pull_request_review_id: Option<i64> = "pull_request_review_id",
        pub pull_request_url: Option<String> = "pull_request_url",
        pub reactions: Option<Reactions> = "reactions",
        pub side: Option<Side> = "side",
        pub start_line: Option<i64> = "start_line",
        pub start_side: Option<StartSide> = "start_side",
        pub subject_type: Option<SubjectType> = "subject_type",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub user: Option<EventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `push` brings.
    pub struct PushEvent {
        pub after: Option<String> = "after",
        pub base_ref: Option<String> = "base_ref",
        pub before: Option<String> = "before",
        pub commits: Option<Vec<PushEventCommit>> = "commits",
        pub compare: Option<String> = "compare",
        pub created: Option<bool> = "created",
        pub deleted: Option<bool> = "deleted",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub forced: Option<bool> = "forced",
        pub head_commit: Option<PushEventCommit> = "head_commit",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub pusher: Option<EventCommitter> = "pusher",
        pub r#ref: Option<String> = "ref",
        pub repository: Option<EventRepository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `Commit` holds.
    pub struct PushEventCommit {
        pub added: Option<Vec<String>> = "added",
        pub author: Option<EventCommitter> = "author",
        pub committer: Option<EventCommitter> = "committer",
        pub distinct: Option<bool> = "distinct",
        pub id: Option<String> = "id",
        pub message: Option<String> = "message",
        pub modified: Option<Vec<String>> = "modified",
        pub removed: Option<Vec<String>> = "removed",
        pub timestamp: Option<String> = "timestamp",
        pub tree_id: Option<String> = "tree_id",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `registry_package` brings.
    pub struct RegistryPackageEvent {
        pub action: Option<PackageEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub registry_package: Option<RegistryPackage> = "registry_package",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `registry_package` holds.
    pub struct RegistryPackage {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub ecosystem: Option<String> = "ecosystem",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub namespace: Option<String> = "namespace",
        pub owner: Option<DeploymentReviewEventOwner> = "owner",
        pub package_type: Option<String> = "package_type",
        pub package_version: Option<RegistryPackageEventPackageVersion> = "package_version",
        pub registry: Option<Registry> = "registry",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `package_version` holds.
    pub struct RegistryPackageEventPackageVersion {
        pub author: Option<DeploymentReviewEventOwner> = "author",
        pub body: Option<RawJson> = "body",
        pub body_html: Option<String> = "body_html",
        pub container_metadata: Option<ContainerMetadata> = "container_metadata",
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub docker_metadata: Option<Vec<DockerMetadata>> = "docker_metadata",
        pub draft: Option<bool> = "draft",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub installation_command: Option<String> = "installation_command",
        pub manifest: Option<String> = "manifest",
        pub metadata: Option<Vec<RawJson>> = "metadata",
        pub name: Option<String> = "name",
        pub npm_metadata: Option<RegistryPackageEventNpmMetadata> = "npm_metadata",
        pub nuget_metadata: Option<Vec<NugetMetadata>> = "nuget_metadata",
        pub package_files: Option<Vec<PackageFile>> = "package_files",
        pub package_url: Option<String> = "package_url",
        pub prerelease: Option<bool> = "prerelease",
        pub release: Option<RegistryPackageEventRelease> = "release",
        pub rubygems_metadata: Option<Vec<RubygemsMetadata>> = "rubygems_metadata",
        pub summary: Option<String> = "summary",
        pub tag_name: Option<String> = "tag_name",
        pub target_commitish: Option<String> = "target_commitish",
        pub target_oid: Option<String> = "target_oid",
        pub updated_at: Option<String> = "updated_at",
        pub version: Option<String> = "version",
    }
}

webhook_core::open_struct! {
    /// What `npm_metadata` holds.
    pub struct RegistryPackageEventNpmMetadata {
        pub name: Option<String> = "name",
        pub version: Option<String> = "version",
        pub npm_user: Option<String> = "npm_user",
        pub author: Option<RawJson> = "author",
        pub bugs: Option<RawJson> = "bugs",
        pub dependencies: Option<RawJson> = "dependencies",
        pub dev_dependencies: Option<RawJson> = "dev_dependencies",
        pub peer_dependencies: Option<RawJson> = "peer_dependencies",
        pub optional_dependencies: Option<RawJson> = "optional_dependencies",
        pub description: Option<String> = "description",
        pub dist: Option<RawJson> = "dist",
        pub git_head: Option<String> = "git_head",
        pub homepage: Option<String> = "homepage",
        pub license: Option<String> = "license",
        pub main: Option<String> = "main",
        pub repository: Option<RawJson> = "repository",
        pub scripts: Option<RawJson> = "scripts",
        pub id: Option<String> = "id",
        pub node_version: Option<String> = "node_version",
        pub npm_version: Option<String> = "npm_version",
        pub has_shrinkwrap: Option<bool> = "has_shrinkwrap",
        pub maintainers: Option<Vec<String>> = "maintainers",
        pub contributors: Option<Vec<String>> = "contributors",
        pub engines: Option<RawJson> = "engines",
        pub keywords: Option<Vec<String>> = "keywords",
        pub files: Option<Vec<String>> = "files",
        pub bin: Option<RawJson> = "bin",
        pub man: Option<RawJson> = "man",
        pub directories: Option<RawJson> = "directories",
        pub os: Option<Vec<String>> = "os",
        pub cpu: Option<Vec<String>> = "cpu",
        pub readme: Option<String> = "readme",
        pub installation_command: Option<String> = "installation_command",
        pub release_id: Option<i64> = "release_id",
        pub commit_oid: Option<String> = "commit_oid",
        pub published_via_actions: Option<bool> = "published_via_actions",
        pub deleted_by_id: Option<i64> = "deleted_by_id",
    }
}

webhook_core::open_struct! {
    /// What `release` holds.
    pub struct RegistryPackageEventRelease {
        pub author: Option<DeploymentReviewEventOwner> = "author",
        pub created_at: Option<String> = "created_at",
        pub draft: Option<bool> = "draft",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub prerelease: Option<bool> = "prerelease",
        pub published_at: Option<String> = "published_at",
        pub tag_name: Option<String> = "tag_name",
        pub target_commitish: Option<String> = "target_commitish",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `release` brings.
    pub struct ReleaseEvent {
        pub action: Option<ReleaseEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub release: Option<ReleaseEventRelease> = "release",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<ReleaseEventChanges> = "changes",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum ReleaseEventAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Prereleased = "prereleased",
        Published = "published",
        Released = "released",
        Unpublished = "unpublished",
    }
}

webhook_core::open_struct! {
    /// What `Release` holds.
    pub struct ReleaseEventRelease {
        pub assets: Option<Vec<ReleaseAsset>> = "assets",
        pub assets_url: Option<String> = "assets_url",
        pub author: Option<CheckSuiteEventUser> = "author",
        pub body: Option<String> = "body",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub discussion_url: Option<String> = "discussion_url",
        pub draft: Option<bool> = "draft",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub immutable: Option<bool> = "immutable",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub prerelease: Option<bool> = "prerelease",
        pub published_at: Option<String> = "published_at",
        pub reactions: Option<Reactions> = "reactions",
        pub tag_name: Option<String> = "tag_name",
        pub tarball_url: Option<String> = "tarball_url",
        pub target_commitish: Option<String> = "target_commitish",
        pub upload_url: Option<String> = "upload_url",
        pub url: Option<String> = "url",
        pub zipball_url: Option<String> = "zipball_url",
    }
}

webhook_core::open_struct! {
    /// What `Release Asset` holds.
    pub struct ReleaseAsset {
        pub browser_download_url: Option<String> = "browser_download_url",
        pub content_type: Option<String> = "content_type",
        pub created_at: Option<String> = "created_at",
        pub download_count: Option<i64> = "download_count",
        pub id: Option<i64> = "id",
        pub label: Option<String> = "label",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub size: Option<i64> = "size",
        pub digest: Option<String> = "digest",
        /// Always `uploaded`.
        pub state: Option<String> = "state",
        pub updated_at: Option<String> = "updated_at",
        pub uploader: Option<PullRequestReviewThreadEventUser> = "uploader",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct ReleaseEventChanges {
        pub body: Option<DiscussionEventBody> = "body",
        pub name: Option<Name> = "name",
        pub tag_name: Option<TagName> = "tag_name",
        pub make_latest: Option<MakeLatest> = "make_latest",
    }
}

webhook_core::open_struct! {
    /// What `tag_name` holds.
    pub struct TagName {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `make_latest` holds.
    pub struct MakeLatest {
        pub to: Option<bool> = "to",
    }
}

webhook_core::open_struct! {
    /// What `repository_advisory` brings.
    pub struct RepositoryAdvisoryEvent {
        pub action: Option<RepositoryAdvisoryEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub repository_advisory: Option<RepositoryAdvisory> = "repository_advisory",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum RepositoryAdvisoryEventAction {
        Published = "published",
        Reported = "reported",
    }
}

webhook_core::open_struct! {
    /// `repository-advisory` of the specification.
    pub struct RepositoryAdvisory {
        pub ghsa_id: Option<String> = "ghsa_id",
        pub cve_id: Option<String> = "cve_id",
        pub url: Option<String> = "url",
        pub html_url: Option<String> = "html_url",
        pub summary: Option<String> = "summary",
        pub description: Option<String> = "description",
        pub severity: Option<RepositoryAdvisorySeverity> = "severity",
        pub author: Option<SimpleUser> = "author",
        pub publisher: Option<SimpleUser> = "publisher",
        pub identifiers: Option<Vec<AdvisoryIdentifier>> = "identifiers",
        pub state: Option<RepositoryAdvisoryState> = "state",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub published_at: Option<String> = "published_at",
        pub closed_at: Option<String> = "closed_at",
        pub withdrawn_at: Option<String> = "withdrawn_at",
        pub submission: Option<Submission> = "submission",
        pub vulnerabilities: Option<Vec<RepositoryAdvisoryVulnerability>> = "vulnerabilities",
        pub cvss: Option<RepositoryAdvisoryCvss> = "cvss",
        pub cvss_severities: Option<CvssSeverities> = "cvss_severities",
        pub cwes: Option<Vec<Cwe>> = "cwes",
        pub cwe_ids: Option<Vec<String>> = "cwe_ids",
        pub credits: Option<Vec<Credit>> = "credits",
        pub credits_detailed: Option<Vec<RepositoryAdvisoryCredit>> = "credits_detailed",
        pub collaborating_users: Option<Vec<SimpleUser>> = "collaborating_users",
        pub collaborating_teams: Option<Vec<TeamObject>> = "collaborating_teams",
        pub private_fork: Option<SimpleRepository> = "private_fork",
    }
}

webhook_core::open_enum! {
    /// What `severity` holds.
    pub enum RepositoryAdvisorySeverity {
        Critical = "critical",
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

webhook_core::open_enum! {
    /// What `state` holds.
    pub enum RepositoryAdvisoryState {
        Published = "published",
        Closed = "closed",
        Withdrawn = "withdrawn",
        Draft = "draft",
        Triage = "triage",
    }
}

webhook_core::open_struct! {
    /// What `submission` holds.
    pub struct Submission {
        pub accepted: Option<bool> = "accepted",
    }
}

webhook_core::open_struct! {
    /// `repository-advisory-vulnerability` of the specification.
    pub struct RepositoryAdvisoryVulnerability {
        pub package: Option<RepositoryAdvisoryVulnerabilityPackage> = "package",
        pub vulnerable_version_range: Option<String> = "vulnerable_version_range",
        pub patched_versions: Option<String> = "patched_versions",
        pub vulnerable_functions: Option<Vec<String>> = "vulnerable_functions",
    }
}

webhook_core::open_struct! {
    /// What `package` holds.
    pub struct RepositoryAdvisoryVulnerabilityPackage {
        pub ecosystem: Option<SecurityAdvisoryEcosystems> = "ecosystem",
        pub name: Option<String> = "name",
    }
}

webhook_core::open_enum! {
    /// `security-advisory-ecosystems` of the specification.
    pub enum SecurityAdvisoryEcosystems {
        Rubygems = "rubygems",
        Npm = "npm",
        Pip = "pip",
        Maven = "maven",
        Nuget = "nuget",
        Composer = "composer",
        Go = "go",
        Rust = "rust",
        Erlang = "erlang",
        Actions = "actions",
        Pub = "pub",
        OtherWord = "other",
        Swift = "swift",
    }
}

/// What `cvss` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct RepositoryAdvisoryCvss {
    pub vector_string: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub score: Option<Decimal>,
}

webhook_core::open_struct! {
    /// What `credit` holds.
    pub struct Credit {
        pub login: Option<String> = "login",
        pub r#type: Option<SecurityAdvisoryCreditTypes> = "type",
    }
}

webhook_core::open_enum! {
    /// `security-advisory-credit-types` of the specification.
    pub enum SecurityAdvisoryCreditTypes {
        Analyst = "analyst",
        Finder = "finder",
        Reporter = "reporter",
        Coordinator = "coordinator",
        RemediationDeveloper = "remediation_developer",
        RemediationReviewer = "remediation_reviewer",
        RemediationVerifier = "remediation_verifier",
        Tool = "tool",
        Sponsor = "sponsor",
        OtherWord = "other",
    }
}

webhook_core::open_struct! {
    /// `repository-advisory-credit` of the specification.
    pub struct RepositoryAdvisoryCredit {
        pub user: Option<SimpleUser> = "user",
        pub r#type: Option<SecurityAdvisoryCreditTypes> = "type",
        pub state: Option<RepositoryAdvisoryCreditState> = "state",
    }
}

webhook_core::open_enum! {
    /// What `state` holds.
    pub enum RepositoryAdvisoryCreditState {
        Accepted = "accepted",
        Declined = "declined",
        Pending = "pending",
    }
}

webhook_core::open_struct! {
    /// `team` of the specification.
    pub struct TeamObject {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub name: Option<String> = "name",
        pub slug: Option<String> = "slug",
        pub description: Option<String> = "description",
        pub privacy: Option<String> = "privacy",
        pub notification_setting: Option<String> = "notification_setting",
        pub permission: Option<String> = "permission",
        pub permissions: Option<TeamObjectPermissions> = "permissions",
        pub url: Option<String> = "url",
        pub html_url: Option<String> = "html_url",
        pub members_url: Option<String> = "members_url",
        pub repositories_url: Option<String> = "repositories_url",
        pub r#type: Option<TeamSimpleType> = "type",
        pub organization_id: Option<i64> = "organization_id",
        pub enterprise_id: Option<i64> = "enterprise_id",
        pub parent: Option<TeamSimple> = "parent",
    }
}

webhook_core::open_struct! {
    /// What `permissions` holds.
    pub struct TeamObjectPermissions {
        pub pull: Option<bool> = "pull",
        pub triage: Option<bool> = "triage",
        pub push: Option<bool> = "push",
        pub maintain: Option<bool> = "maintain",
        pub admin: Option<bool> = "admin",
    }
}

webhook_core::open_struct! {
    /// `simple-repository` of the specification.
    pub struct SimpleRepository {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub name: Option<String> = "name",
        pub full_name: Option<String> = "full_name",
        pub owner: Option<SimpleUser> = "owner",
        pub private: Option<bool> = "private",
        pub html_url: Option<String> = "html_url",
        pub description: Option<String> = "description",
        pub fork: Option<bool> = "fork",
        pub url: Option<String> = "url",
        pub archive_url: Option<String> = "archive_url",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub deployments_url: Option<String> = "deployments_url",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub forks_url: Option<String> = "forks_url",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub languages_url: Option<String> = "languages_url",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub notifications_url: Option<String> = "notifications_url",
        pub pulls_url: Option<String> = "pulls_url",
        pub releases_url: Option<String> = "releases_url",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub trees_url: Option<String> = "trees_url",
        pub hooks_url: Option<String> = "hooks_url",
    }
}

webhook_core::open_struct! {
    /// What `repository` brings.
    pub struct RepositoryEvent {
        pub action: Option<RepositoryEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<RepositoryEventChanges> = "changes",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum RepositoryEventAction {
        Archived = "archived",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Privatized = "privatized",
        Publicized = "publicized",
        Renamed = "renamed",
        Transferred = "transferred",
        Unarchived = "unarchived",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct RepositoryEventChanges {
        pub default_branch: Option<DefaultBranch> = "default_branch",
        pub description: Option<EventDescription> = "description",
        pub homepage: Option<Homepage> = "homepage",
        pub topics: Option<Topics> = "topics",
        pub repository: Option<RepositoryEventRepository> = "repository",
        pub owner: Option<RepositoryEventOwner> = "owner",
    }
}

webhook_core::open_struct! {
    /// What `default_branch` holds.
    pub struct DefaultBranch {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `homepage` holds.
    pub struct Homepage {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `topics` holds.
    pub struct Topics {
        pub from: Option<Vec<String>> = "from",
    }
}

webhook_core::open_struct! {
    /// What `repository` holds.
    pub struct RepositoryEventRepository {
        pub name: Option<Name> = "name",
    }
}

webhook_core::open_struct! {
    /// What `owner` holds.
    pub struct RepositoryEventOwner {
        pub from: Option<RepositoryEventFrom> = "from",
    }
}

webhook_core::open_struct! {
    /// What `from` holds.
    pub struct RepositoryEventFrom {
        pub organization: Option<Organization> = "organization",
        pub user: Option<CheckSuiteEventUser> = "user",
    }
}

webhook_core::open_struct! {
    /// What `Organization` holds.
    pub struct Organization {
        pub avatar_url: Option<String> = "avatar_url",
        pub description: Option<String> = "description",
        pub events_url: Option<String> = "events_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub issues_url: Option<String> = "issues_url",
        pub login: Option<String> = "login",
        pub members_url: Option<String> = "members_url",
        pub node_id: Option<String> = "node_id",
        pub public_members_url: Option<String> = "public_members_url",
        pub repos_url: Option<String> = "repos_url",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `repository_dispatch` brings.
    pub struct RepositoryDispatchEvent {
        pub action: Option<String> = "action",
        pub branch: Option<String> = "branch",
        pub client_payload: Option<RawJson> = "client_payload",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `repository_import` brings.
    pub struct RepositoryImportEvent {
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub status: Option<RepositoryImportEventStatus> = "status",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum RepositoryImportEventStatus {
        Success = "success",
        Cancelled = "cancelled",
        Failure = "failure",
    }
}

webhook_core::open_struct! {
    /// What `repository_ruleset` brings.
    pub struct RepositoryRulesetEvent {
        pub action: Option<EventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub repository_ruleset: Option<RepositoryRuleset> = "repository_ruleset",
        pub sender: Option<SimpleUser> = "sender",
        pub changes: Option<RepositoryRulesetEventChanges> = "changes",
    }
}

webhook_core::open_struct! {
    /// `repository-ruleset` of the specification.
    pub struct RepositoryRuleset {
        pub id: Option<i64> = "id",
        pub name: Option<String> = "name",
        pub target: Option<RepositoryRulesetTarget> = "target",
        pub source_type: Option<RepositoryRulesetSourceType> = "source_type",
        pub source: Option<String> = "source",
        pub enforcement: Option<RepositoryRuleEnforcement> = "enforcement",
        pub bypass_actors: Option<Vec<RepositoryRulesetBypassActor>> = "bypass_actors",
        pub current_user_can_bypass: Option<CurrentUserCanBypass> = "current_user_can_bypass",
        pub node_id: Option<String> = "node_id",
        pub links: Option<RepositoryRulesetLinks> = "_links",
        pub conditions: Option<RawJson> = "conditions",
        pub rules: Option<Vec<RepositoryRule>> = "rules",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `target` holds.
    pub enum RepositoryRulesetTarget {
        Branch = "branch",
        Tag = "tag",
        Push = "push",
        Repository = "repository",
    }
}

webhook_core::open_enum! {
    /// What `source_type` holds.
    pub enum RepositoryRulesetSourceType {
        Repository = "Repository",
        Organization = "Organization",
        Enterprise = "Enterprise",
    }
}

webhook_core::open_enum! {
    /// `repository-rule-enforcement` of the specification.
    pub enum RepositoryRuleEnforcement {
        Disabled = "disabled",
        Active = "active",
        Evaluate = "evaluate",
    }
}

webhook_core::open_struct! {
    /// `repository-ruleset-bypass-actor` of the specification.
    pub struct RepositoryRulesetBypassActor {
        pub actor_id: Option<i64> = "actor_id",
        pub actor_type: Option<ActorType> = "actor_type",
        pub bypass_mode: Option<BypassMode> = "bypass_mode",
    }
}

webhook_core::open_enum! {
    /// What `actor_type` holds.
    pub enum ActorType {
        Integration = "Integration",
        OrganizationAdmin = "OrganizationAdmin",
        RepositoryRole = "RepositoryRole",
        Team = "Team",
        DeployKey = "DeployKey",
    }
}

webhook_core::open_enum! {
    /// What `bypass_mode` holds.
    pub enum BypassMode {
        Always = "always",
        PullRequest = "pull_request",
        Exempt = "exempt",
    }
}

webhook_core::open_enum! {
    /// What `current_user_can_bypass` holds.
    pub enum CurrentUserCanBypass {
        Always = "always",
        PullRequestsOnly = "pull_requests_only",
        Never = "never",
        Exempt = "exempt",
    }
}

webhook_core::open_struct! {
    /// What `_links` holds.
    pub struct RepositoryRulesetLinks {
        pub self_: Option<RepositoryRulesetSelf> = "self",
        pub html: Option<Html> = "html",
    }
}

webhook_core::open_struct! {
    /// What `self` holds.
    pub struct RepositoryRulesetSelf {
        pub href: Option<String> = "href",
    }
}

webhook_core::open_struct! {
    /// What `html` holds.
    pub struct Html {
        pub href: Option<String> = "href",
    }
}

webhook_core::one_of! {
    /// `repository-rule` of the specification.
    pub enum RepositoryRule by "type" {
        Creation(Box<RepositoryRuleCreation>) = "creation",
        Update(Box<RepositoryRuleUpdate>) = "update",
        Deletion(Box<RepositoryRuleDeletion>) = "deletion",
        RequiredLinearHistory(Box<RepositoryRuleRequiredLinearHistory>) = "required_linear_history",
        MergeQueue(Box<RepositoryRuleMergeQueue>) = "merge_queue",
        RequiredDeployments(Box<RepositoryRuleRequiredDeployments>) = "required_deployments",
        RequiredSignatures(Box<RepositoryRuleRequiredSignatures>) = "required_signatures",
        PullRequest(Box<RepositoryRulePullRequest>) = "pull_request",
        RequiredStatusChecks(Box<RepositoryRuleRequiredStatusChecks>) = "required_status_checks",
        NonFastForward(Box<RepositoryRuleNonFastForward>) = "non_fast_forward",
        CommitMessagePattern(Box<RepositoryRuleCommitMessagePattern>) = "commit_message_pattern",
        CommitAuthorEmailPattern(Box<RepositoryRuleCommitAuthorEmailPattern>) = "commit_author_email_pattern",
        CommitterEmailPattern(Box<RepositoryRuleCommitterEmailPattern>) = "committer_email_pattern",
        BranchNamePattern(Box<RepositoryRuleBranchNamePattern>) = "branch_name_pattern",
        TagNamePattern(Box<RepositoryRuleTagNamePattern>) = "tag_name_pattern",
        FilePathRestriction(Box<RepositoryRuleFilePathRestriction>) = "file_path_restriction",
        MaxFilePathLength(Box<RepositoryRuleMaxFilePathLength>) = "max_file_path_length",
        FileExtensionRestriction(Box<RepositoryRuleFileExtensionRestriction>) = "file_extension_restriction",
        MaxFileSize(Box<RepositoryRuleMaxFileSize>) = "max_file_size",
        Workflows(Box<RepositoryRuleWorkflows>) = "workflows",
        CodeScanning(Box<RepositoryRuleCodeScanning>) = "code_scanning",
        CopilotCodeReview(Box<RepositoryRuleCopilotCodeReview>) = "copilot_code_review",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-creation` of the specification.
    pub struct RepositoryRuleCreation {
        /// Always `creation`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-update` of the specification.
    pub struct RepositoryRuleUpdate {
        /// Always `update`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleUpdateParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleUpdateParameters {
        pub update_allows_fetch_and_merge: Option<bool> = "update_allows_fetch_and_merge",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-deletion` of the specification.
    pub struct RepositoryRuleDeletion {
        /// Always `deletion`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-required-linear-history` of the specification.
    pub struct RepositoryRuleRequiredLinearHistory {
        /// Always `required_linear_history`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-merge-queue` of the specification.
    pub struct RepositoryRuleMergeQueue {
        /// Always `merge_queue`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleMergeQueueParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleMergeQueueParameters {
        pub check_response_timeout_minutes: Option<i64> = "check_response_timeout_minutes",
        pub grouping_strategy: Option<GroupingStrategy> = "grouping_strategy",
        pub max_entries_to_build: Option<i64> = "max_entries_to_build",
        pub max_entries_to_merge: Option<i64> = "max_entries_to_merge",
        pub merge_method: Option<RepositoryRuleMergeQueueMergeMethod> = "merge_method",
        pub min_entries_to_merge: Option<i64> = "min_entries_to_merge",
        pub min_entries_to_merge_wait_minutes: Option<i64> = "min_entries_to_merge_wait_minutes",
    }
}

webhook_core::open_enum! {
    /// What `grouping_strategy` holds.
    pub enum GroupingStrategy {
        Allgreen = "ALLGREEN",
        Headgreen = "HEADGREEN",
    }
}

webhook_core::open_enum! {
    /// What `merge_method` holds.
    pub enum RepositoryRuleMergeQueueMergeMethod {
        Merge = "MERGE",
        Squash = "SQUASH",
        Rebase = "REBASE",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-required-deployments` of the specification.
    pub struct RepositoryRuleRequiredDeployments {
        /// Always `required_deployments`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleRequiredDeploymentsParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleRequiredDeploymentsParameters {
        pub required_deployment_environments: Option<Vec<String>> = "required_deployment_environments",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-required-signatures` of the specification.
    pub struct RepositoryRuleRequiredSignatures {
        /// Always `required_signatures`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-pull-request` of the specification.
    pub struct RepositoryRulePullRequest {
        /// Always `pull_request`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRulePullRequestParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRulePullRequestParameters {
        pub allowed_merge_methods: Option<Vec<AllowedMergeMethod>> = "allowed_merge_methods",
        pub automatic_copilot_code_review_enabled: Option<bool> = "automatic_copilot_code_review_enabled",
        pub dismiss_stale_reviews_on_push: Option<bool> = "dismiss_stale_reviews_on_push",
        pub require_code_owner_review: Option<bool> = "require_code_owner_review",
        pub require_last_push_approval: Option<bool> = "require_last_push_approval",
        pub required_approving_review_count: Option<i64> = "required_approving_review_count",
        pub required_review_thread_resolution: Option<bool> = "required_review_thread_resolution",
        pub required_reviewers: Option<Vec<RequiredReviewerConfiguration>> = "required_reviewers",
    }
}

webhook_core::open_enum! {
    /// What `allowed_merge_method` holds.
    pub enum AllowedMergeMethod {
        Merge = "merge",
        Squash = "squash",
        Rebase = "rebase",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-params-required-reviewer-configuration` of the specification.
    pub struct RequiredReviewerConfiguration {
        pub file_patterns: Option<Vec<String>> = "file_patterns",
        pub minimum_approvals: Option<i64> = "minimum_approvals",
        pub reviewer: Option<Reviewer> = "reviewer",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-params-reviewer` of the specification.
    pub struct Reviewer {
        pub id: Option<i64> = "id",
        /// Always `Team`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-required-status-checks` of the specification.
    pub struct RepositoryRuleRequiredStatusChecks {
        /// Always `required_status_checks`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleRequiredStatusChecksParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleRequiredStatusChecksParameters {
        pub do_not_enforce_on_create: Option<bool> = "do_not_enforce_on_create",
        pub required_status_checks: Option<Vec<StatusCheckConfiguration>> = "required_status_checks",
        pub strict_required_status_checks_policy: Option<bool> = "strict_required_status_checks_policy",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-params-status-check-configuration` of the specification.
    pub struct StatusCheckConfiguration {
        pub context: Option<String> = "context",
        pub integration_id: Option<i64> = "integration_id",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-non-fast-forward` of the specification.
    pub struct RepositoryRuleNonFastForward {
        /// Always `non_fast_forward`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-commit-message-pattern` of the specification.
    pub struct RepositoryRuleCommitMessagePattern {
        /// Always `commit_message_pattern`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleParameters {
        pub name: Option<String> = "name",
        pub negate: Option<bool> = "negate",
        pub operator: Option<Operator> = "operator",
        pub pattern: Option<String> = "pattern",
    }
}

webhook_core::open_enum! {
    /// What `operator` holds.
    pub enum Operator {
        StartsWith = "starts_with",
        EndsWith = "ends_with",
        Contains = "contains",
        Regex = "regex",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-commit-author-email-pattern` of the specification.
    pub struct RepositoryRuleCommitAuthorEmailPattern {
        /// Always `commit_author_email_pattern`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-committer-email-pattern` of the specification.
    pub struct RepositoryRuleCommitterEmailPattern {
        /// Always `committer_email_pattern`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-branch-name-pattern` of the specification.
    pub struct RepositoryRuleBranchNamePattern {
        /// Always `branch_name_pattern`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-tag-name-pattern` of the specification.
    pub struct RepositoryRuleTagNamePattern {
        /// Always `tag_name_pattern`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-file-path-restriction` of the specification.
    pub struct RepositoryRuleFilePathRestriction {
        /// Always `file_path_restriction`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleFilePathRestrictionParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleFilePathRestrictionParameters {
        pub restricted_file_paths: Option<Vec<String>> = "restricted_file_paths",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-max-file-path-length` of the specification.
    pub struct RepositoryRuleMaxFilePathLength {
        /// Always `max_file_path_length`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleMaxFilePathLengthParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleMaxFilePathLengthParameters {
        pub max_file_path_length: Option<i64> = "max_file_path_length",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-file-extension-restriction` of the specification.
    pub struct RepositoryRuleFileExtensionRestriction {
        /// Always `file_extension_restriction`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleFileExtensionRestrictionParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleFileExtensionRestrictionParameters {
        pub restricted_file_extensions: Option<Vec<String>> = "restricted_file_extensions",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-max-file-size` of the specification.
    pub struct RepositoryRuleMaxFileSize {
        /// Always `max_file_size`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleMaxFileSizeParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleMaxFileSizeParameters {
        pub max_file_size: Option<i64> = "max_file_size",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-workflows` of the specification.
    pub struct RepositoryRuleWorkflows {
        /// Always `workflows`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleWorkflowsParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleWorkflowsParameters {
        pub do_not_enforce_on_create: Option<bool> = "do_not_enforce_on_create",
        pub workflows: Option<Vec<WorkflowFileReference>> = "workflows",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-params-workflow-file-reference` of the specification.
    pub struct WorkflowFileReference {
        pub path: Option<String> = "path",
        pub r#ref: Option<String> = "ref",
        pub repository_id: Option<i64> = "repository_id",
        pub sha: Option<String> = "sha",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-code-scanning` of the specification.
    pub struct RepositoryRuleCodeScanning {
        /// Always `code_scanning`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleCodeScanningParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleCodeScanningParameters {
        pub code_scanning_tools: Option<Vec<CodeScanningTool>> = "code_scanning_tools",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-params-code-scanning-tool` of the specification.
    pub struct CodeScanningTool {
        pub alerts_threshold: Option<AlertsThreshold> = "alerts_threshold",
        pub security_alerts_threshold: Option<SecurityAlertsThreshold> = "security_alerts_threshold",
        pub tool: Option<String> = "tool",
    }
}

webhook_core::open_enum! {
    /// What `alerts_threshold` holds.
    pub enum AlertsThreshold {
        None = "none",
        Errors = "errors",
        ErrorsAndWarnings = "errors_and_warnings",
        All = "all",
    }
}

webhook_core::open_enum! {
    /// What `security_alerts_threshold` holds.
    pub enum SecurityAlertsThreshold {
        None = "none",
        Critical = "critical",
        HighOrHigher = "high_or_higher",
        MediumOrHigher = "medium_or_higher",
        All = "all",
    }
}

webhook_core::open_struct! {
    /// `repository-rule-copilot-code-review` of the specification.
    pub struct RepositoryRuleCopilotCodeReview {
        /// Always `copilot_code_review`.
        pub r#type: Option<String> = "type",
        pub parameters: Option<RepositoryRuleCopilotCodeReviewParameters> = "parameters",
    }
}

webhook_core::open_struct! {
    /// What `parameters` holds.
    pub struct RepositoryRuleCopilotCodeReviewParameters {
        pub review_draft_pull_requests: Option<bool> = "review_draft_pull_requests",
        pub review_on_push: Option<bool> = "review_on_push",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct RepositoryRulesetEventChanges {
        pub name: Option<Name> = "name",
        pub enforcement: Option<Enforcement> = "enforcement",
        pub conditions: Option<Conditions> = "conditions",
        pub rules: Option<Rules> = "rules",
    }
}

webhook_core::open_struct! {
    /// What `enforcement` holds.
    pub struct Enforcement {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `conditions` holds.
    pub struct Conditions {
        pub added: Option<Vec<RepositoryRulesetConditions>> = "added",
        pub deleted: Option<Vec<RepositoryRulesetConditions>> = "deleted",
        pub updated: Option<Vec<RepositoryRulesetEventUpdated>> = "updated",
    }
}

webhook_core::open_struct! {
    /// `repository-ruleset-conditions` of the specification.
    pub struct RepositoryRulesetConditions {
        pub ref_name: Option<RefName> = "ref_name",
    }
}

webhook_core::open_struct! {
    /// What `ref_name` holds.
    pub struct RefName {
        pub include: Option<Vec<String>> = "include",
        pub exclude: Option<Vec<String>> = "exclude",
    }
}

webhook_core::open_struct! {
    /// What `updated` holds.
    pub struct RepositoryRulesetEventUpdated {
        pub condition: Option<RepositoryRulesetConditions> = "condition",
        pub changes: Option<RepositoryRulesetEventChangesConditionsUpdatedChanges> = "changes",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct RepositoryRulesetEventChangesConditionsUpdatedChanges {
        pub condition_type: Option<ConditionType> = "condition_type",
        pub target: Option<RepositoryRulesetEventTarget> = "target",
        pub include: Option<Include> = "include",
        pub exclude: Option<Exclude> = "exclude",
    }
}

webhook_core::open_struct! {
    /// What `condition_type` holds.
    pub struct ConditionType {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `target` holds.
    pub struct RepositoryRulesetEventTarget {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `include` holds.
    pub struct Include {
        pub from: Option<Vec<String>> = "from",
    }
}

webhook_core::open_struct! {
    /// What `exclude` holds.
    pub struct Exclude {
        pub from: Option<Vec<String>> = "from",
    }
}

webhook_core::open_struct! {
    /// What `rules` holds.
    pub struct Rules {
        pub added: Option<Vec<RepositoryRule>> = "added",
        pub deleted: Option<Vec<RepositoryRule>> = "deleted",
        pub updated: Option<Vec<RepositoryRulesetEventChangesRulesUpdated>> = "updated",
    }
}

webhook_core::open_struct! {
    /// What `updated` holds.
    pub struct RepositoryRulesetEventChangesRulesUpdated {
        pub rule: Option<RepositoryRule> = "rule",
        pub changes: Option<RepositoryRulesetEventChangesRulesUpdatedChanges> = "changes",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct RepositoryRulesetEventChangesRulesUpdatedChanges {
        pub configuration: Option<Configuration> = "configuration",
        pub rule_type: Option<RuleType> = "rule_type",
        pub pattern: Option<Pattern> = "pattern",
    }
}

webhook_core::open_struct! {
    /// What `configuration` holds.
    pub struct Configuration {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `rule_type` holds.
    pub struct RuleType {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `pattern` holds.
    pub struct Pattern {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `repository_vulnerability_alert` brings.
    pub struct RepositoryVulnerabilityAlertEvent {
        pub action: Option<RepositoryVulnerabilityAlertEventAction> = "action",
        pub alert: Option<RepositoryVulnerabilityAlertAlert> = "alert",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum RepositoryVulnerabilityAlertEventAction {
        Create = "create",
        Dismiss = "dismiss",
        Reopen = "reopen",
        Resolve = "resolve",
    }
}

webhook_core::open_struct! {
    /// What `Repository Vulnerability Alert Alert` holds.
    pub struct RepositoryVulnerabilityAlertAlert {
        pub affected_package_name: Option<String> = "affected_package_name",
        pub affected_range: Option<String> = "affected_range",
        pub created_at: Option<String> = "created_at",
        pub dismiss_reason: Option<String> = "dismiss_reason",
        pub dismissed_at: Option<String> = "dismissed_at",
        pub dismisser: Option<CheckSuiteEventUser> = "dismisser",
        pub external_identifier: Option<String> = "external_identifier",
        pub external_reference: Option<String> = "external_reference",
        pub fix_reason: Option<String> = "fix_reason",
        pub fixed_at: Option<String> = "fixed_at",
        pub fixed_in: Option<String> = "fixed_in",
        pub ghsa_id: Option<String> = "ghsa_id",
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub number: Option<i64> = "number",
        pub severity: Option<String> = "severity",
        pub state: Option<AlertEventState> = "state",
        pub dismiss_comment: Option<String> = "dismiss_comment",
    }
}

webhook_core::open_struct! {
    /// What `secret_scanning_alert` brings.
    pub struct SecretScanningAlertEvent {
        pub action: Option<SecretScanningAlertEventAction> = "action",
        pub alert: Option<SecretScanningAlert> = "alert",
        pub assignee: Option<SimpleUser> = "assignee",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum SecretScanningAlertEventAction {
        Assigned = "assigned",
        Created = "created",
        PubliclyLeaked = "publicly_leaked",
        Reopened = "reopened",
        Resolved = "resolved",
        Unassigned = "unassigned",
        Validated = "validated",
    }
}

webhook_core::open_struct! {
    /// `secret-scanning-alert-webhook` of the specification.
    pub struct SecretScanningAlert {
        pub number: Option<i64> = "number",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub html_url: Option<String> = "html_url",
        pub locations_url: Option<String> = "locations_url",
        pub resolution: Option<SecretScanningAlertResolution> = "resolution",
        pub resolved_at: Option<String> = "resolved_at",
        pub resolved_by: Option<SimpleUser> = "resolved_by",
        pub resolution_comment: Option<String> = "resolution_comment",
        pub secret_type: Option<String> = "secret_type",
        pub secret_type_display_name: Option<String> = "secret_type_display_name",
        pub validity: Option<Validity> = "validity",
        pub push_protection_bypassed: Option<bool> = "push_protection_bypassed",
        pub push_protection_bypassed_by: Option<SimpleUser> = "push_protection_bypassed_by",
        pub push_protection_bypassed_at: Option<String> = "push_protection_bypassed_at",
        pub push_protection_bypass_request_reviewer: Option<SimpleUser> = "push_protection_bypass_request_reviewer",
        pub push_protection_bypass_request_reviewer_comment: Option<String> = "push_protection_bypass_request_reviewer_comment",
        pub push_protection_bypass_request_comment: Option<String> = "push_protection_bypass_request_comment",
        pub push_protection_bypass_request_html_url: Option<String> = "push_protection_bypass_request_html_url",
        pub publicly_leaked: Option<bool> = "publicly_leaked",
        pub multi_repo: Option<bool> = "multi_repo",
        pub assigned_to: Option<SimpleUser> = "assigned_to",
    }
}

webhook_core::open_enum! {
    /// `secret-scanning-alert-resolution-webhook` of the specification.
    pub enum SecretScanningAlertResolution {
        FalsePositive = "false_positive",
        WontFix = "wont_fix",
        Revoked = "revoked",
        UsedInTests = "used_in_tests",
        PatternDeleted = "pattern_deleted",
        PatternEdited = "pattern_edited",
    }
}

webhook_core::open_enum! {
    /// What `validity` holds.
    pub enum Validity {
        Active = "active",
        Inactive = "inactive",
        Unknown = "unknown",
    }
}

webhook_core::open_struct! {
    /// What `secret_scanning_alert_location` brings.
    pub struct SecretScanningAlertLocationEvent {
        /// Always `created`.
        pub action: Option<String> = "action",
        pub alert: Option<SecretScanningAlert> = "alert",
        pub installation: Option<SimpleInstallation> = "installation",
        pub location: Option<SecretScanningLocation> = "location",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// `secret-scanning-location` of the specification.
    pub struct SecretScanningLocation {
        pub r#type: Option<SecretScanningLocationType> = "type",
        pub details: Option<RawJson> = "details",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum SecretScanningLocationType {
        Commit = "commit",
        WikiCommit = "wiki_commit",
        IssueTitle = "issue_title",
        IssueBody = "issue_body",
        IssueComment = "issue_comment",
        DiscussionTitle = "discussion_title",
        DiscussionBody = "discussion_body",
        DiscussionComment = "discussion_comment",
        PullRequestTitle = "pull_request_title",
        PullRequestBody = "pull_request_body",
        PullRequestComment = "pull_request_comment",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
    }
}

webhook_core::open_struct! {
    /// What `secret_scanning_scan` brings.
    pub struct SecretScanningScanEvent {
        /// Always `completed`.
        pub action: Option<String> = "action",
        pub r#type: Option<SecretScanningScanEventType> = "type",
        pub source: Option<Source> = "source",
        pub started_at: Option<String> = "started_at",
        pub completed_at: Option<String> = "completed_at",
        pub secret_types: Option<Vec<String>> = "secret_types",
        pub custom_pattern_name: Option<String> = "custom_pattern_name",
        pub custom_pattern_scope: Option<CustomPatternScope> = "custom_pattern_scope",
        pub repository: Option<Repository> = "repository",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum SecretScanningScanEventType {
        Backfill = "backfill",
        CustomPatternBackfill = "custom-pattern-backfill",
        PatternVersionBackfill = "pattern-version-backfill",
    }
}

webhook_core::open_enum! {
    /// What `source` holds.
    pub enum Source {
        Git = "git",
        Issues = "issues",
        PullRequests = "pull-requests",
        Discussions = "discussions",
        Wiki = "wiki",
    }
}

webhook_core::open_enum! {
    /// What `custom_pattern_scope` holds.
    pub enum CustomPatternScope {
        Repository = "repository",
        Organization = "organization",
        Enterprise = "enterprise",
    }
}

webhook_core::open_struct! {
    /// What `security_advisory` brings.
    pub struct SecurityAdvisoryEvent {
        pub action: Option<SecurityAdvisoryEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub security_advisory: Option<SecurityAdvisory> = "security_advisory",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum SecurityAdvisoryEventAction {
        Published = "published",
        Updated = "updated",
        Withdrawn = "withdrawn",
    }
}

webhook_core::open_struct! {
    /// What `security_advisory` holds.
    pub struct SecurityAdvisory {
        pub cvss: Option<DependabotAlertSecurityAdvisoryCvss> = "cvss",
        pub cvss_severities: Option<CvssSeverities> = "cvss_severities",
        pub cwes: Option<Vec<Cwe>> = "cwes",
        pub description: Option<String> = "description",
        pub ghsa_id: Option<String> = "ghsa_id",
        pub identifiers: Option<Vec<SecurityAdvisoryEventIdentifier>> = "identifiers",
        pub published_at: Option<String> = "published_at",
        pub references: Option<Vec<Reference>> = "references",
        pub severity: Option<String> = "severity",
        pub summary: Option<String> = "summary",
        pub updated_at: Option<String> = "updated_at",
        pub vulnerabilities: Option<Vec<Vulnerability>> = "vulnerabilities",
        pub withdrawn_at: Option<String> = "withdrawn_at",
    }
}

webhook_core::open_struct! {
    /// What `identifier` holds.
    pub struct SecurityAdvisoryEventIdentifier {
        pub r#type: Option<String> = "type",
        pub value: Option<String> = "value",
    }
}

webhook_core::open_struct! {
    /// What `vulnerability` holds.
    pub struct Vulnerability {
        pub first_patched_version: Option<FirstPatchedVersion> = "first_patched_version",
        pub package: Option<SecurityAdvisoryEventPackage> = "package",
        pub severity: Option<String> = "severity",
        pub vulnerable_version_range: Option<String> = "vulnerable_version_range",
    }
}

webhook_core::open_struct! {
    /// What `package` holds.
    pub struct SecurityAdvisoryEventPackage {
        pub ecosystem: Option<String> = "ecosystem",
        pub name: Option<String> = "name",
    }
}

webhook_core::open_struct! {
    /// What `security_and_analysis` brings.
    pub struct SecurityAndAnalysisEvent {
        pub changes: Option<SecurityAndAnalysisEventChanges> = "changes",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<FullRepository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct SecurityAndAnalysisEventChanges {
        pub from: Option<SecurityAndAnalysisEventFrom> = "from",
    }
}

webhook_core::open_struct! {
    /// What `from` holds.
    pub struct SecurityAndAnalysisEventFrom {
        pub security_and_analysis: Option<SecurityAndAnalysis> = "security_and_analysis",
    }
}

webhook_core::open_struct! {
    /// `full-repository` of the specification.
    pub struct FullRepository {
        pub id: Option<i64> = "id",
        pub node_id: Option<String> = "node_id",
        pub name: Option<String> = "name",
        pub full_name: Option<String> = "full_name",
        pub owner: Option<SimpleUser> = "owner",
        pub private: Option<bool> = "private",
        pub html_url: Option<String> = "html_url",
        pub description: Option<String> = "description",
        pub fork: Option<bool> = "fork",
        pub url: Option<String> = "url",
        pub archive_url: Option<String> = "archive_url",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub deployments_url: Option<String> = "deployments_url",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub forks_url: Option<String> = "forks_url",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub languages_url: Option<String> = "languages_url",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub notifications_url: Option<String> = "notifications_url",
        pub pulls_url: Option<String> = "pulls_url",
        pub releases_url: Option<String> = "releases_url",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub trees_url: Option<String> = "trees_url",
        pub clone_url: Option<String> = "clone_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub svn_url: Option<String> = "svn_url",
        pub homepage: Option<String> = "homepage",
        pub language: Option<String> = "language",
        pub forks_count: Option<i64> = "forks_count",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub watchers_count: Option<i64> = "watchers_count",
        pub size: Option<i64> = "size",
        pub default_branch: Option<String> = "default_branch",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub is_template: Option<bool> = "is_template",
        pub topics: Option<Vec<String>> = "topics",
        pub has_issues: Option<bool> = "has_issues",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub has_pages: Option<bool> = "has_pages",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_discussions: Option<bool> = "has_discussions",
        pub archived: Option<bool> = "archived",
        pub disabled: Option<bool> = "disabled",
        pub visibility: Option<String> = "visibility",
        pub pushed_at: Option<String> = "pushed_at",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub permissions: Option<RepositoryTemplateRepositoryPermissions> = "permissions",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub template_repository: Option<RepositoryObject> = "template_repository",
        pub temp_clone_token: Option<String> = "temp_clone_token",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub use_squash_pr_title_as_default: Option<bool> = "use_squash_pr_title_as_default",
        pub squash_merge_commit_title: Option<SquashMergeCommitTitle> = "squash_merge_commit_title",
        pub squash_merge_commit_message: Option<SquashMergeCommitMessage> = "squash_merge_commit_message",
        pub merge_commit_title: Option<MergeCommitTitle> = "merge_commit_title",
        pub merge_commit_message: Option<MergeCommitMessage> = "merge_commit_message",
        pub allow_forking: Option<bool> = "allow_forking",
        pub web_commit_signoff_required: Option<bool> = "web_commit_signoff_required",
        pub subscribers_count: Option<i64> = "subscribers_count",
        pub network_count: Option<i64> = "network_count",
        pub license: Option<LicenseSimple> = "license",
        pub organization: Option<SimpleUser> = "organization",
        pub parent: Option<RepositoryObject> = "parent",
        pub source: Option<RepositoryObject> = "source",
        pub forks: Option<i64> = "forks",
        pub master_branch: Option<String> = "master_branch",
        pub open_issues: Option<i64> = "open_issues",
        pub watchers: Option<i64> = "watchers",
        pub anonymous_access_enabled: Option<bool> = "anonymous_access_enabled",
        pub code_of_conduct: Option<CodeOfConductSimple> = "code_of_conduct",
        pub security_and_analysis: Option<SecurityAndAnalysis> = "security_and_analysis",
        pub custom_properties: Option<RawJson> = "custom_properties",
    }
}

webhook_core::open_struct! {
    /// `code-of-conduct-simple` of the specification.
    pub struct CodeOfConductSimple {
        pub url: Option<String> = "url",
        pub key: Option<String> = "key",
        pub name: Option<String> = "name",
        pub html_url: Option<String> = "html_url",
    }
}

webhook_core::open_struct! {
    /// What `sponsorship` brings.
    pub struct SponsorshipEvent {
        pub action: Option<SponsorshipEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub sponsorship: Option<Sponsorship> = "sponsorship",
        pub changes: Option<SponsorshipEventChanges> = "changes",
        pub effective_date: Option<String> = "effective_date",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum SponsorshipEventAction {
        Cancelled = "cancelled",
        Created = "created",
        Edited = "edited",
        PendingCancellation = "pending_cancellation",
        PendingTierChange = "pending_tier_change",
        TierChanged = "tier_changed",
    }
}

webhook_core::open_struct! {
    /// `webhooks_sponsorship` of the specification.
    pub struct Sponsorship {
        pub created_at: Option<String> = "created_at",
        pub maintainer: Option<DeploymentReviewEventOwner> = "maintainer",
        pub node_id: Option<String> = "node_id",
        pub privacy_level: Option<String> = "privacy_level",
        pub sponsor: Option<CheckSuiteEventUser> = "sponsor",
        pub sponsorable: Option<CheckSuiteEventUser> = "sponsorable",
        pub tier: Option<SponsorshipTier> = "tier",
    }
}

webhook_core::open_struct! {
    /// What `Sponsorship Tier` holds.
    pub struct SponsorshipTier {
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub is_custom_ammount: Option<bool> = "is_custom_ammount",
        pub is_custom_amount: Option<bool> = "is_custom_amount",
        pub is_one_time: Option<bool> = "is_one_time",
        pub monthly_price_in_cents: Option<i64> = "monthly_price_in_cents",
        pub monthly_price_in_dollars: Option<i64> = "monthly_price_in_dollars",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct SponsorshipEventChanges {
        pub privacy_level: Option<PrivacyLevel> = "privacy_level",
        pub tier: Option<Tier> = "tier",
    }
}

webhook_core::open_struct! {
    /// What `privacy_level` holds.
    pub struct PrivacyLevel {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `tier` holds.
    pub struct Tier {
        pub from: Option<SponsorshipTier> = "from",
    }
}

webhook_core::open_struct! {
    /// What `star` brings.
    pub struct StarEvent {
        pub action: Option<DeployKeyEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub starred_at: Option<String> = "starred_at",
    }
}

webhook_core::open_struct! {
    /// What `status` brings.
    pub struct StatusEvent {
        pub avatar_url: Option<String> = "avatar_url",
        pub branches: Option<Vec<Branch>> = "branches",
        pub commit: Option<StatusEventCommit2> = "commit",
        pub context: Option<String> = "context",
        pub created_at: Option<String> = "created_at",
        pub description: Option<String> = "description",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub id: Option<i64> = "id",
        pub installation: Option<SimpleInstallation> = "installation",
        pub name: Option<String> = "name",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub sha: Option<String> = "sha",
        pub state: Option<StatusEventState> = "state",
        pub target_url: Option<String> = "target_url",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `branch` holds.
    pub struct Branch {
        pub commit: Option<StatusEventCommit> = "commit",
        pub name: Option<String> = "name",
        pub protected: Option<bool> = "protected",
    }
}

webhook_core::open_struct! {
    /// What `commit` holds.
    pub struct StatusEventCommit {
        pub sha: Option<String> = "sha",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `commit` holds.
    pub struct StatusEventCommit2 {
        pub author: Option<PullRequestReviewThreadEventUser> = "author",
        pub comments_url: Option<String> = "comments_url",
        pub commit: Option<StatusEventCommitCommit> = "commit",
        pub committer: Option<PullRequestReviewThreadEventUser> = "committer",
        pub html_url: Option<String> = "html_url",
        pub node_id: Option<String> = "node_id",
        pub parents: Option<Vec<StatusEventParent>> = "parents",
        pub sha: Option<String> = "sha",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `commit` holds.
    pub struct StatusEventCommitCommit {
        pub author: Option<EventCommitter> = "author",
        pub comment_count: Option<i64> = "comment_count",
        pub committer: Option<EventCommitter> = "committer",
        pub message: Option<String> = "message",
        pub tree: Option<Tree> = "tree",
        pub url: Option<String> = "url",
        pub verification: Option<Verification> = "verification",
    }
}

webhook_core::open_struct! {
    /// What `tree` holds.
    pub struct Tree {
        pub sha: Option<String> = "sha",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `verification` holds.
    pub struct Verification {
        pub payload: Option<String> = "payload",
        pub reason: Option<StatusEventReason> = "reason",
        pub signature: Option<String> = "signature",
        pub verified: Option<bool> = "verified",
        pub verified_at: Option<String> = "verified_at",
    }
}

webhook_core::open_enum! {
    /// What `reason` holds.
    pub enum StatusEventReason {
        ExpiredKey = "expired_key",
        NotSigningKey = "not_signing_key",
        GpgverifyError = "gpgverify_error",
        GpgverifyUnavailable = "gpgverify_unavailable",
        Unsigned = "unsigned",
        UnknownSignatureType = "unknown_signature_type",
        NoUser = "no_user",
        UnverifiedEmail = "unverified_email",
        BadEmail = "bad_email",
        UnknownKey = "unknown_key",
        MalformedSignature = "malformed_signature",
        Invalid = "invalid",
        Valid = "valid",
        BadCert = "bad_cert",
        OcspPending = "ocsp_pending",
    }
}

webhook_core::open_struct! {
    /// What `parent` holds.
    pub struct StatusEventParent {
        pub html_url: Option<String> = "html_url",
        pub sha: Option<String> = "sha",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_enum! {
    /// What `state` holds.
    pub enum StatusEventState {
        Pending = "pending",
        Success = "success",
        Failure = "failure",
        Error = "error",
    }
}

/// What `sub_issues` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct SubIssuesEvent {
    pub action: Option<SubIssuesEventAction>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub parent_issue_id: Option<Decimal>,
    pub parent_issue: Option<Issue>,
    pub parent_issue_repo: Option<RepositoryObject>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub sub_issue_id: Option<Decimal>,
    pub sub_issue: Option<Issue>,
    pub installation: Option<SimpleInstallation>,
    pub organization: Option<OrganizationSimple>,
    pub repository: Option<Repository>,
    pub sender: Option<SimpleUser>,
    pub sub_issue_repo: Option<RepositoryObject>,
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum SubIssuesEventAction {
        ParentIssueAdded = "parent_issue_added",
        ParentIssueRemoved = "parent_issue_removed",
        SubIssueAdded = "sub_issue_added",
        SubIssueRemoved = "sub_issue_removed",
    }
}

webhook_core::open_struct! {
    /// What `team_add` brings.
    pub struct TeamAddEvent {
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub team: Option<Team> = "team",
    }
}

webhook_core::open_struct! {
    /// What `team` brings.
    pub struct TeamEvent {
        pub action: Option<TeamEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<TeamEventRepository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub team: Option<Team> = "team",
        pub changes: Option<TeamEventChanges> = "changes",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum TeamEventAction {
        AddedToRepository = "added_to_repository",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        RemovedFromRepository = "removed_from_repository",
    }
}

webhook_core::open_struct! {
    /// What `Repository` holds.
    pub struct TeamEventRepository {
        pub allow_auto_merge: Option<bool> = "allow_auto_merge",
        pub allow_forking: Option<bool> = "allow_forking",
        pub allow_merge_commit: Option<bool> = "allow_merge_commit",
        pub allow_rebase_merge: Option<bool> = "allow_rebase_merge",
        pub allow_squash_merge: Option<bool> = "allow_squash_merge",
        pub allow_update_branch: Option<bool> = "allow_update_branch",
        pub archive_url: Option<String> = "archive_url",
        pub archived: Option<bool> = "archived",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub clone_url: Option<String> = "clone_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub created_at: Option<RawJson> = "created_at",
        pub custom_properties: Option<RawJson> = "custom_properties",
        pub default_branch: Option<String> = "default_branch",
        pub delete_branch_on_merge: Option<bool> = "delete_branch_on_merge",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<String> = "description",
        pub disabled: Option<bool> = "disabled",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks: Option<i64> = "forks",
        pub forks_count: Option<i64> = "forks_count",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub git_url: Option<String> = "git_url",
        pub has_downloads: Option<bool> = "has_downloads",
        pub has_issues: Option<bool> = "has_issues",
        pub has_pages: Option<bool> = "has_pages",
        pub has_projects: Option<bool> = "has_projects",
        pub has_wiki: Option<bool> = "has_wiki",
        pub homepage: Option<String> = "homepage",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub is_template: Option<bool> = "is_template",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub language: Option<String> = "language",
        pub languages_url: Option<String> = "languages_url",
        pub license: Option<EventLicense> = "license",
        pub master_branch: Option<String> = "master_branch",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub mirror_url: Option<String> = "mirror_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub open_issues: Option<i64> = "open_issues",
        pub open_issues_count: Option<i64> = "open_issues_count",
        pub organization: Option<String> = "organization",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub permissions: Option<ForkEventPermissions> = "permissions",
        pub private: Option<bool> = "private",
        pub public: Option<bool> = "public",
        pub pulls_url: Option<String> = "pulls_url",
        pub pushed_at: Option<RawJson> = "pushed_at",
        pub releases_url: Option<String> = "releases_url",
        pub role_name: Option<String> = "role_name",
        pub size: Option<i64> = "size",
        pub ssh_url: Option<String> = "ssh_url",
        pub stargazers: Option<i64> = "stargazers",
        pub stargazers_count: Option<i64> = "stargazers_count",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub svn_url: Option<String> = "svn_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub topics: Option<Vec<String>> = "topics",
        pub trees_url: Option<String> = "trees_url",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub visibility: Option<Visibility> = "visibility",
        pub watchers: Option<i64> = "watchers",
        pub watchers_count: Option<i64> = "watchers_count",
    }
}

webhook_core::open_struct! {
    /// What `changes` holds.
    pub struct TeamEventChanges {
        pub description: Option<EventDescription> = "description",
        pub name: Option<Name> = "name",
        pub privacy: Option<TeamEventPrivacy> = "privacy",
        pub notification_setting: Option<TeamEventNotificationSetting> = "notification_setting",
        pub repository: Option<TeamEventChangesRepository> = "repository",
    }
}

webhook_core::open_struct! {
    /// What `privacy` holds.
    pub struct TeamEventPrivacy {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `notification_setting` holds.
    pub struct TeamEventNotificationSetting {
        pub from: Option<String> = "from",
    }
}

webhook_core::open_struct! {
    /// What `repository` holds.
    pub struct TeamEventChangesRepository {
        pub permissions: Option<TeamEventPermissions> = "permissions",
    }
}

webhook_core::open_struct! {
    /// What `permissions` holds.
    pub struct TeamEventPermissions {
        pub from: Option<TeamEventFrom> = "from",
    }
}

webhook_core::open_struct! {
    /// What `from` holds.
    pub struct TeamEventFrom {
        pub admin: Option<bool> = "admin",
        pub pull: Option<bool> = "pull",
        pub push: Option<bool> = "push",
    }
}

webhook_core::open_struct! {
    /// What `watch` brings.
    pub struct WatchEvent {
        /// Always `started`.
        pub action: Option<String> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
    }
}

webhook_core::open_struct! {
    /// What `workflow_dispatch` brings.
    pub struct WorkflowDispatchEvent {
        pub enterprise: Option<Enterprise> = "enterprise",
        pub inputs: Option<RawJson> = "inputs",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub r#ref: Option<String> = "ref",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub workflow: Option<String> = "workflow",
    }
}

webhook_core::open_struct! {
    /// What `workflow_job` brings.
    pub struct WorkflowJobEvent {
        pub action: Option<WorkflowJobEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub workflow_job: Option<WorkflowJob> = "workflow_job",
        pub deployment: Option<DeploymentObject> = "deployment",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum WorkflowJobEventAction {
        Completed = "completed",
        InProgress = "in_progress",
        Queued = "queued",
        Waiting = "waiting",
    }
}

/// What `Workflow Job` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct WorkflowJob {
    pub check_run_url: Option<String>,
    pub completed_at: Option<String>,
    pub conclusion: Option<String>,
    pub created_at: Option<String>,
    pub head_sha: Option<String>,
    pub html_url: Option<String>,
    pub id: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub run_attempt: Option<i64>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub run_id: Option<Decimal>,
    pub run_url: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub runner_group_id: Option<Decimal>,
    pub runner_group_name: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub runner_id: Option<Decimal>,
    pub runner_name: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<WorkflowJobEventStatus>,
    pub head_branch: Option<String>,
    pub workflow_name: Option<String>,
    pub steps: Option<Vec<WorkflowStep>>,
    pub url: Option<String>,
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum WorkflowJobEventStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Waiting = "waiting",
    }
}

webhook_core::open_struct! {
    /// What `Workflow Step` holds.
    pub struct WorkflowStep {
        pub completed_at: Option<String> = "completed_at",
        pub conclusion: Option<WorkflowJobEventConclusion> = "conclusion",
        pub name: Option<String> = "name",
        pub number: Option<i64> = "number",
        pub started_at: Option<String> = "started_at",
        pub status: Option<WorkflowJobEventWorkflowJobStepsStatus> = "status",
    }
}

webhook_core::open_enum! {
    /// What `conclusion` holds.
    pub enum WorkflowJobEventConclusion {
        Failure = "failure",
        Skipped = "skipped",
        Success = "success",
        Cancelled = "cancelled",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum WorkflowJobEventWorkflowJobStepsStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Queued = "queued",
        Pending = "pending",
        Waiting = "waiting",
    }
}

webhook_core::open_struct! {
    /// What `workflow_run` brings.
    pub struct WorkflowRunEvent {
        pub action: Option<WorkflowRunEventAction> = "action",
        pub enterprise: Option<Enterprise> = "enterprise",
        pub installation: Option<SimpleInstallation> = "installation",
        pub organization: Option<OrganizationSimple> = "organization",
        pub repository: Option<Repository> = "repository",
        pub sender: Option<SimpleUser> = "sender",
        pub workflow: Option<Workflow> = "workflow",
        pub workflow_run: Option<WorkflowRun> = "workflow_run",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum WorkflowRunEventAction {
        Completed = "completed",
        InProgress = "in_progress",
        Requested = "requested",
    }
}

webhook_core::open_struct! {
    /// What `Workflow Run` holds.
    pub struct WorkflowRun {
        pub actor: Option<CheckSuiteEventUser> = "actor",
        pub artifacts_url: Option<String> = "artifacts_url",
        pub cancel_url: Option<String> = "cancel_url",
        pub check_suite_id: Option<i64> = "check_suite_id",
        pub check_suite_node_id: Option<String> = "check_suite_node_id",
        pub check_suite_url: Option<String> = "check_suite_url",
        pub conclusion: Option<WorkflowRunEventConclusion> = "conclusion",
        pub created_at: Option<String> = "created_at",
        pub event: Option<String> = "event",
        pub head_branch: Option<String> = "head_branch",
        pub head_commit: Option<EventSimpleCommit> = "head_commit",
        pub head_repository: Option<RepositoryLite> = "head_repository",
        pub head_sha: Option<String> = "head_sha",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub jobs_url: Option<String> = "jobs_url",
        pub logs_url: Option<String> = "logs_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub path: Option<String> = "path",
        pub previous_attempt_url: Option<String> = "previous_attempt_url",
        pub pull_requests: Option<Vec<WorkflowRunEventPullRequest>> = "pull_requests",
        pub referenced_workflows: Option<Vec<ReferencedWorkflow>> = "referenced_workflows",
        pub repository: Option<RepositoryLite> = "repository",
        pub rerun_url: Option<String> = "rerun_url",
        pub run_attempt: Option<i64> = "run_attempt",
        pub run_number: Option<i64> = "run_number",
        pub run_started_at: Option<String> = "run_started_at",
        pub status: Option<WorkflowRunEventStatus> = "status",
        pub triggering_actor: Option<CheckSuiteEventUser> = "triggering_actor",
        pub updated_at: Option<String> = "updated_at",
        pub url: Option<String> = "url",
        pub workflow_id: Option<i64> = "workflow_id",
        pub workflow_url: Option<String> = "workflow_url",
        pub display_title: Option<String> = "display_title",
    }
}

webhook_core::open_enum! {
    /// What `conclusion` holds.
    pub enum WorkflowRunEventConclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Skipped = "skipped",
        Stale = "stale",
        Success = "success",
        TimedOut = "timed_out",
        StartupFailure = "startup_failure",
    }
}

webhook_core::open_struct! {
    /// What `Repository Lite` holds.
    pub struct RepositoryLite {
        pub archive_url: Option<String> = "archive_url",
        pub assignees_url: Option<String> = "assignees_url",
        pub blobs_url: Option<String> = "blobs_url",
        pub branches_url: Option<String> = "branches_url",
        pub collaborators_url: Option<String> = "collaborators_url",
        pub comments_url: Option<String> = "comments_url",
        pub commits_url: Option<String> = "commits_url",
        pub compare_url: Option<String> = "compare_url",
        pub contents_url: Option<String> = "contents_url",
        pub contributors_url: Option<String> = "contributors_url",
        pub deployments_url: Option<String> = "deployments_url",
        pub description: Option<String> = "description",
        pub downloads_url: Option<String> = "downloads_url",
        pub events_url: Option<String> = "events_url",
        pub fork: Option<bool> = "fork",
        pub forks_url: Option<String> = "forks_url",
        pub full_name: Option<String> = "full_name",
        pub git_commits_url: Option<String> = "git_commits_url",
        pub git_refs_url: Option<String> = "git_refs_url",
        pub git_tags_url: Option<String> = "git_tags_url",
        pub hooks_url: Option<String> = "hooks_url",
        pub html_url: Option<String> = "html_url",
        pub id: Option<i64> = "id",
        pub issue_comment_url: Option<String> = "issue_comment_url",
        pub issue_events_url: Option<String> = "issue_events_url",
        pub issues_url: Option<String> = "issues_url",
        pub keys_url: Option<String> = "keys_url",
        pub labels_url: Option<String> = "labels_url",
        pub languages_url: Option<String> = "languages_url",
        pub merges_url: Option<String> = "merges_url",
        pub milestones_url: Option<String> = "milestones_url",
        pub name: Option<String> = "name",
        pub node_id: Option<String> = "node_id",
        pub notifications_url: Option<String> = "notifications_url",
        pub owner: Option<CheckSuiteEventUser> = "owner",
        pub private: Option<bool> = "private",
        pub pulls_url: Option<String> = "pulls_url",
        pub releases_url: Option<String> = "releases_url",
        pub stargazers_url: Option<String> = "stargazers_url",
        pub statuses_url: Option<String> = "statuses_url",
        pub subscribers_url: Option<String> = "subscribers_url",
        pub subscription_url: Option<String> = "subscription_url",
        pub tags_url: Option<String> = "tags_url",
        pub teams_url: Option<String> = "teams_url",
        pub trees_url: Option<String> = "trees_url",
        pub url: Option<String> = "url",
    }
}

/// What `pull_request` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct WorkflowRunEventPullRequest {
    pub base: Option<EventBase>,
    pub head: Option<EventHead>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub id: Option<Decimal>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub number: Option<Decimal>,
    pub url: Option<String>,
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum WorkflowRunEventStatus {
        Requested = "requested",
        InProgress = "in_progress",
        Completed = "completed",
        Queued = "queued",
        Pending = "pending",
        Waiting = "waiting",
    }
}
