//! Process: a server as a process of its own, and what the kernel says of it.

use std::{
    env, fs,
    io::{self, BufRead as _, BufReader},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use super::server::Kind;

pub struct Server {
    process: Child,
    pub address: SocketAddr,
}

impl Server {
    /// This program as a server.
    pub fn own(kind: Kind) -> io::Result<Self> {
        let mut command = Command::new(env::current_exe()?);
        command.args(["serve", &format!("{kind:?}")]).stdout(Stdio::piped());
        let mut process = command.spawn()?;
        let mut port = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut port)?;
        }
        let port = port.trim().parse().map_err(io::Error::other)?;
        Ok(Self { process, address: (Ipv4Addr::LOCALHOST, port).into() })
    }

    /// Another program, that is told its address.
    pub fn foreign(command: impl FnOnce(SocketAddr) -> Command) -> io::Result<Self> {
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let process = command(address).stdout(Stdio::null()).spawn()?;
        let server = Self { process, address };
        for _ in 0..200 {
            if TcpStream::connect(address).is_ok() {
                return Ok(server);
            }
            sleep(Duration::from_millis(50));
        }
        Err(io::Error::other("the server does not answer"))
    }

    /// Nanoseconds of processor time, of all its threads and of those of its children.
    pub fn processor_time(&self) -> io::Result<u64> {
        of_process(self.process.id())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A master that is only killed leaves its workers behind.
        let id = self.process.id().to_string();
        _ = Command::new("kill").arg(id).status();
        _ = self.process.wait();
    }
}

fn of_process(id: u32) -> io::Result<u64> {
    let mut total = 0;
    for thread in fs::read_dir(format!("/proc/{id}/task"))? {
        let thread = thread?.path();
        let spent = fs::read_to_string(thread.join("schedstat"))?;
        let spent = spent.split(' ').next().and_then(|spent| spent.parse().ok());
        total += spent.unwrap_or(0_u64);
        for child in fs::read_to_string(thread.join("children"))?.split_whitespace() {
            total += of_process(child.parse().map_err(io::Error::other)?)?;
        }
    }
    Ok(total)
}
