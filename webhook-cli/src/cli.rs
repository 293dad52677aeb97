//! The program: its table of providers, its commands, and how it ends.

use std::{ffi::OsString, io, process::ExitCode};

use clap::{CommandFactory as _, FromArgMatches as _, builder::ValueParser};
use webhook_tower::{Dispatch, Provider, SnapTrade, SnipeRoute, coverage};

use crate::{
    args::{Arguments, Command},
    context::{Context, ExitStatus},
    doctor, drift, endpoints,
    event_name::{EventName, ProviderName},
    events, generate, inbox, listen, named,
    provider::AnyProvider,
    replay, schemes,
    screen::Screen,
    send, sign, verify,
};

/// The program `webhook`, for SnapTrade, SnipeRoute, every [named scheme](webhook_tower::schemes) and
/// providers of your own.
///
/// A program of your own with one provider more is three lines:
///
/// ```no_run
/// # use webhook_tower::SnapTrade as Acme;
/// fn main() -> std::process::ExitCode {
///     webhook_cli::Cli::new().provider::<Acme>().main()
/// }
/// ```
#[must_use = "nothing runs before `main` is called"]
pub struct Cli {
    providers: Vec<AnyProvider>,
}

impl Cli {
    /// The program with every named scheme, and with the providers that have types.
    ///
    /// A secret is in `<NAME>_WEBHOOK_SECRET`, that of SnapTrade in `SNAPTRADE_CONSUMER_KEY`, unless
    /// `--secret-env` names another variable.
    pub fn new() -> Self {
        Self { providers: named::all() }
            .typed_elsewhere()
            .provider::<SnapTrade>()
            .secret_in("SNAPTRADE_CONSUMER_KEY")
            // It says that holdings were looked at, and by the page that nothing need have changed.
            .probed_with("ACCOUNT_HOLDINGS_UPDATED")
            .provider::<SnipeRoute>()
            .probed_with("test.ping")
    }

    /// Those whose types are in `webhook-providers`.
    #[cfg(feature = "providers")]
    fn typed_elsewhere(self) -> Self {
        use webhook_providers::{
            discord::{events::Discord, interactions::DiscordInteractions},
            shopify::Shopify,
            slack::{events::SlackEvents, interactivity::SlackInteractivity},
            stripe::Stripe,
        };

        self.provider::<Discord>()
            .provider::<DiscordInteractions>()
            .provider::<Shopify>()
            .provider::<SlackEvents>()
            .provider::<SlackInteractivity>()
            .provider::<Stripe>()
    }

    #[cfg(not(feature = "providers"))]
    fn typed_elsewhere(self) -> Self {
        self
    }

    /// The same with another provider.
    ///
    /// Its secret is in `<NAME>_WEBHOOK_SECRET`, with its [`NAME`](Provider::NAME) in capitals.
    pub fn provider<P: Provider>(mut self) -> Self {
        self.providers.retain(|provider| provider.name != P::NAME);
        self.providers.push(AnyProvider::of::<P>());
        self
    }

    /// The environment variable that holds the secret of the provider that was added last.
    pub fn secret_in(mut self, variable: &str) -> Self {
        if let Some(provider) = self.providers.last_mut() {
            variable.clone_into(&mut provider.variable);
        }
        self
    }

    /// The event type that `doctor` sends to a receiver of the provider that was added last: one
    /// that asks little of it. Without it, `doctor` sends the first one that has a sample.
    pub fn probed_with(mut self, event_type: &'static str) -> Self {
        if let Some(provider) = self.providers.last_mut() {
            provider.probe = Some(event_type);
        }
        self
    }

    /// Tells the program who handles the events of `P`: an application of your own.
    ///
    /// `webhook endpoints plan`, `sync` and `replay` then know the events without `--events`.
    ///
    /// ```no_run
    /// use webhook_tower::{SnipeRoute, sniperoute, webhooks};
    ///
    /// struct Desk;
    ///
    /// #[webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "only fills matter"))]
    /// impl Desk {
    ///     #[on(sniperoute::IntentFilled)]
    ///     async fn filled(&self, event: sniperoute::IntentFilled) {}
    /// }
    ///
    /// fn main() -> std::process::ExitCode {
    ///     webhook_cli::Cli::new().handled_by::<SnipeRoute, Desk>().main()
    /// }
    /// ```
    pub fn handled_by<P: Provider, H>(mut self) -> Self
    where
        P::Events: Dispatch<H>,
    {
        for provider in self.providers.iter_mut().filter(|provider| provider.name == P::NAME) {
            provider.coverage = Some(coverage::<P, H>());
        }
        self
    }

    /// Runs the program with the arguments of the process.
    ///
    /// The exit status is 0 for success, 1 when an expectation failed or an API refused the call,
    /// and 2 for a usage error or a command that could not run.
    #[must_use]
    pub fn main(self) -> ExitCode {
        self.run(std::env::args_os())
    }

    /// Runs the program with these arguments, of which the first is its own name.
    #[must_use]
    pub fn run(self, arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> ExitCode {
        let matches = match self.command().try_get_matches_from(arguments) {
            Ok(matches) => matches,
            Err(error) => {
                // There is nobody to tell when the terminal is gone.
                drop(error.print());
                return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
            }
        };
        let status = Arguments::from_arg_matches(&matches)
            .map_err(Into::into)
            .and_then(|arguments| self.dispatch(arguments));
        match status {
            Ok(status) => status.into(),
            Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
            Err(error) => {
                anstream::eprintln!("webhook: {error:#}");
                ExitCode::from(2)
            }
        }
    }

    fn dispatch(self, Arguments { json, command }: Arguments) -> anyhow::Result<ExitStatus> {
        if let Command::Completions(completions) = command {
            let mut command = self.command();
            clap_complete::generate(completions.shell, &mut command, "webhook", &mut io::stdout());
            return Ok(ExitStatus::Success);
        }
        let context = Context { providers: self.providers, screen: Screen { json } };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            match command {
                Command::Events(args) => events::run(&args, &context),
                Command::Schemes(args) => schemes::run(&args, &context),
                Command::Send(args) => send::run(*args, &context).await,
                Command::Sign(args) => sign::run(&args, &context),
                Command::Verify(args) => verify::run(&args, &context),
                Command::Listen(args) => listen::run(args, context).await,
                Command::Replay(args) => replay::run(&args, &context).await,
                Command::Doctor(args) => doctor::run(&args, &context).await,
                Command::Endpoints(args) => endpoints::run(&args, &context).await,
                Command::Generate(args) => generate::run(&args, &context),
                Command::Drift(args) => drift::run(&args, &context).await,
                Command::Inbox(args) => inbox::run(&args, &context).await,
                Command::Completions(_) => Ok(ExitStatus::Success),
            }
        })
    }

    /// The arguments, with the providers of the table as values where one is asked for.
    fn command(&self) -> clap::Command {
        let providers = ValueParser::new(ProviderName::new(&self.providers));
        let events = ValueParser::new(EventName::new(&self.providers));
        let one_of = |parser: &ValueParser, id: &'static str| {
            let parser = parser.clone();
            move |command: clap::Command| {
                command.mut_arg(id, |arg| arg.value_parser(parser).hide_possible_values(true))
            }
        };
        let typed = self.providers.iter().filter(|provider| provider.is_typed());
        let secrets = typed.clone().map(|p| format!("  {:<20} {}\n", p.name, p.variable));
        let others = self.providers.len() - typed.count();
        Arguments::command()
            .before_help(format!(
                "Providers, and where their secrets are:\n{}  and {others} others, which `webhook \
                 schemes` lists\n",
                secrets.collect::<String>()
            ))
            .mut_subcommand("events", one_of(&events, "of"))
            .mut_subcommand("schemes", one_of(&providers, "provider"))
            .mut_subcommand("send", one_of(&events, "event"))
            .mut_subcommand("send", one_of(&providers, "all"))
            .mut_subcommand("sign", one_of(&events, "event"))
            .mut_subcommand("verify", one_of(&providers, "provider"))
            .mut_subcommand("listen", one_of(&providers, "provider"))
            .mut_subcommand("replay", one_of(&providers, "provider"))
            .mut_subcommand("doctor", one_of(&providers, "provider"))
    }
}

impl Default for Cli {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Cli {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.providers.iter().map(|provider| provider.name);
        f.debug_list().entries(names).finish()
    }
}

/// The reader of the output is gone, as in `webhook events | head`.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
}
