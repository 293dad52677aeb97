//! Operate: what somebody does who looks after an inbox.

use webhook_postgres::{Filter, Health, Inbox, InboxId, Replayed};

/// How many deliveries are where, and since when the oldest waits.
pub async fn health(inbox: &Inbox) -> anyhow::Result<()> {
    let Health { waiting, started, done, dead, discarded, oldest_waiting, .. } =
        inbox.health().await?;
    println!(
        "{waiting} waiting, {started} started, {done} done, {dead} dead, {discarded} discarded"
    );
    if let Some(since) = oldest_waiting {
        println!("the oldest waits since {since}");
    }
    Ok(())
}

/// All dead letters, with the number that `replay` takes.
pub async fn dead(inbox: &Inbox) -> anyhow::Result<()> {
    let (everything, mut last) = (Filter::new(), None);
    loop {
        let letters = inbox.dead_letters(&everything, last).await?;
        let Some(letter) = letters.last() else { return Ok(()) };
        last = Some(letter.id);
        for letter in &letters {
            let event_type = letter.event_type.as_deref().unwrap_or("(no type)");
            let error = letter.error.as_deref().unwrap_or("-");
            println!(
                "{} {event_type:?} {:?}: {} in attempt {}: {error:?}",
                letter.id,
                letter.delivery_id,
                letter.reason.as_str(),
                letter.attempts
            );
        }
    }
}

/// Queues a delivery for another run, with all its attempts.
pub async fn replay(inbox: &Inbox, number: InboxId) -> anyhow::Result<()> {
    match inbox.replay(number).await? {
        Replayed::Queued => println!("{number} will run again"),
        Replayed::Waiting => println!("{number} is waiting anyway"),
        Replayed::Unknown => anyhow::bail!("there is no delivery {number}"),
    }
    Ok(())
}
