//! Source: the files of a crate, and which other files the paths in each lead to.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The names on the way to a module or to something in it, from the crate's root.
type Names = Vec<String>;

/// The modules of a crate, each a file.
pub struct Source {
    files: BTreeMap<Names, File>,
    /// By the name of the module, what it uses.
    uses: BTreeMap<String, BTreeSet<String>>,
}

/// What is read of a file before its paths can be followed.
#[derive(Default)]
struct File {
    /// Structs, functions and so on.
    defined: BTreeSet<String>,
    imports: Vec<Import>,
    /// Paths that stand outside of `use`.
    paths: Vec<Names>,
    /// All words outside of `use`.
    words: BTreeSet<String>,
    /// The modules that exist for tests only.
    tests: Vec<Names>,
}

/// One name of a `use`.
struct Import {
    /// The name that it has here; `*` for all that are there.
    name: String,
    path: Names,
    is_public: bool,
}

impl Source {
    /// The files of a folder.
    pub fn read(folder: &Path) -> Self {
        let mut files = Vec::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                    files.push((name, fs::read_to_string(&path).unwrap()));
                }
            }
        }
        Self::of(files)
    }

    /// These files, by their paths.
    pub fn of(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let modules = files.into_iter().filter_map(|(path, text)| Some((module(&path)?, text)));
        let modules: BTreeMap<Names, String> = modules.collect();
        let known: BTreeSet<Names> = modules.keys().cloned().collect();
        let mut files: BTreeMap<Names, File> = BTreeMap::new();
        for (names, text) in &modules {
            // Rust's own lexer has no place for the line that makes a file a program.
            let tokens: TokenStream = text.parse().unwrap();
            let mut file = File::default();
            Reader { known: &known, file: &mut file }.read(names, tokens, true);
            files.insert(names.clone(), file);
        }
        let tests: Vec<Names> = files.values().flat_map(|file| file.tests.clone()).collect();
        files.retain(|names, _| !tests.iter().any(|test| names.starts_with(test)));
        let mut source = Self { files, uses: BTreeMap::new() };
        source.uses = source.files.keys().map(|names| (shown(names), source.used(names))).collect();
        source
    }

    /// The names of all modules.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.uses.keys().map(String::as_str)
    }

    /// The names of the modules that this one uses.
    pub fn uses(&self, name: &str) -> impl Iterator<Item = &str> {
        self.uses.get(name).into_iter().flatten().map(String::as_str)
    }

    fn used(&self, names: &Names) -> BTreeSet<String> {
        let file = &self.files[names];
        // A name that is only passed on is not used.
        let is_used = |import: &&Import| !import.is_public || file.words.contains(&import.name);
        let imports = file.imports.iter().filter(is_used).map(|import| &import.path);
        let targets = imports.chain(&file.paths).filter_map(|path| self.target(path, 0));
        targets.filter(|target| target != names).map(|target| shown(&target)).collect()
    }

    /// The module that defines what a path names.
    fn target(&self, path: &[String], depth: usize) -> Option<Names> {
        let is_module = |length: &usize| self.files.contains_key(&path[..*length]);
        let (module, rest) = path.split_at((0..=path.len()).rev().find(is_module)?);
        let file = &self.files[module];
        let Some((name, rest)) = rest.split_first().filter(|_| depth < 8) else {
            return Some(module.to_owned());
        };
        let onward = |start: &Names| self.target(&[start.as_slice(), rest].concat(), depth + 1);
        if let Some(import) = file.imports.iter().find(|import| import.name == *name) {
            return onward(&import.path);
        }
        let mut globs = file.imports.iter().filter(|import| import.name == "*");
        let found = globs.find_map(|glob| {
            let inner = [glob.path.clone(), vec![name.clone()]].concat();
            let target = self.target(&inner, depth + 1)?;
            self.files[&target].defined.contains(name).then_some(target)
        });
        Some(found.unwrap_or_else(|| module.to_owned()))
    }
}

/// `a/b.rs` and `a/b/mod.rs` are `a::b`; the program beside a library is not looked at.
fn module(path: &str) -> Option<Names> {
    let path = path.strip_suffix(".rs")?;
    let names: Names = path.split('/').map(ToOwned::to_owned).collect();
    match names.split_last()? {
        (last, []) if last == "lib" => Some(Vec::new()),
        (last, []) if last == "main" => None,
        (last, folder) if last == "mod" => Some(folder.to_owned()),
        _ => Some(names),
    }
}

fn shown(names: &Names) -> String {
    if names.is_empty() { "the crate's root".to_owned() } else { names.join("::") }
}

/// Reads the tokens of a file: comments and texts have no names in them.
struct Reader<'a> {
    known: &'a BTreeSet<Names>,
    file: &'a mut File,
}

impl Reader<'_> {
    fn read(&mut self, module: &Names, tokens: TokenStream, is_top: bool) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(tree) = trees.get(at) {
            at += match tree {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    self.attribute(module, &trees[at..])
                }
                TokenTree::Ident(ident) if ident == "use" => {
                    let is_public = is_public(&trees[..at]);
                    self.import(module, &trees[at..], is_public)
                }
                TokenTree::Ident(ident) if ident == "mod" => self.module(module, &trees[at..]),
                TokenTree::Ident(ident) => {
                    let after = trees.get(at + 1).map(ToString::to_string);
                    if is_top && DEFINES.iter().any(|word| ident == word) {
                        self.file.defined.extend(after);
                    }
                    self.file.words.insert(ident.to_string());
                    self.path(module, &trees[..at], &trees[at..])
                }
                TokenTree::Group(group) => {
                    self.read(module, group.stream(), false);
                    1
                }
                _ => 1,
            };
        }
    }

    /// Passes over an attribute, and over the whole item where that is for tests only.
    fn attribute(&mut self, module: &Names, trees: &[TokenTree]) -> usize {
        let Some(TokenTree::Group(attribute)) = trees.get(1) else { return 1 };
        let text = attribute.to_string().replace(' ', "");
        if !text.starts_with("[cfg(") || !text.contains("test") || text.contains("not(") {
            return 1;
        }
        let is_end = |tree: &TokenTree| match tree {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        let is_use = trees[2..].iter().take(4).any(|tree| tree.to_string() == "use");
        let length = trees[2..].iter().position(|tree| match tree {
            // `use a::{b, c};` goes on behind its braces.
            TokenTree::Group(_) if is_use => false,
            tree => is_end(tree),
        });
        let item = &trees[2..2 + length.unwrap_or(trees.len() - 3)];
        let is_mod = item.iter().position(|tree| tree.to_string() == "mod");
        if let Some(name) = is_mod.and_then(|at| item.get(at + 1)) {
            self.file.tests.push([module.clone(), vec![name.to_string()]].concat());
        }
        3 + item.len()
    }

    /// `mod a { … }` is read as what it is; `mod a;` is a file.
    fn module(&mut self, module: &Names, trees: &[TokenTree]) -> usize {
        if let [_, TokenTree::Ident(name), TokenTree::Group(body), ..] = trees {
            let inner = [module.clone(), vec![name.to_string()]].concat();
            self.read(&inner, body.stream(), false);
        }
        3
    }

    /// `use a::{b, c as d};`
    fn import(&mut self, module: &Names, trees: &[TokenTree], is_public: bool) -> usize {
        let end = trees.iter().position(|tree| tree.to_string() == ";").unwrap_or(trees.len());
        let mut found = Vec::new();
        use_tree(&[], trees.get(1..end).unwrap_or_default(), &mut found);
        for (path, name) in found {
            if let Some(path) = self.absolute(module, &path) {
                self.file.imports.push(Import { name, path, is_public });
            }
        }
        end
    }

    /// A path in other code. What is behind it is read on its own.
    fn path(&mut self, module: &Names, before: &[TokenTree], trees: &[TokenTree]) -> usize {
        let follows = before.last().is_some_and(|tree| tree.to_string() == ":")
            && before.len() > 1
            && before[before.len() - 2].to_string() == ":";
        let mut path = Vec::new();
        let mut at = 0;
        while let Some(TokenTree::Ident(ident)) = trees.get(at) {
            path.push(ident.to_string());
            let is_colon = |at| trees.get(at).is_some_and(|t: &TokenTree| t.to_string() == ":");
            if !is_colon(at + 1) || !is_colon(at + 2) {
                break;
            }
            at += 3;
        }
        if path.len() > 1 && !follows {
            self.file.words.extend(path.iter().cloned());
            self.file.paths.extend(self.absolute(module, &path));
            return at;
        }
        1
    }

    /// The path from the crate's root, unless it leads to another crate.
    fn absolute(&self, module: &Names, path: &[String]) -> Option<Names> {
        let mut start = module.clone();
        let mut rest = path;
        match rest.first()?.as_str() {
            "crate" => start.clear(),
            "self" | "super" => {}
            first => {
                let child = [module.clone(), vec![first.to_owned()]].concat();
                return self.known.contains(&child).then(|| [module.as_slice(), path].concat());
            }
        }
        while let Some((first, others)) = rest.split_first() {
            match first.as_str() {
                "super" => drop(start.pop()),
                "crate" | "self" => {}
                _ => break,
            }
            rest = others;
        }
        Some([start.as_slice(), rest].concat())
    }
}

/// The words before the name of a new thing.
const DEFINES: [&str; 8] = ["const", "enum", "fn", "static", "struct", "trait", "type", "union"];

/// Whether `pub` or `pub(crate)` is before a `use`.
fn is_public(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Ident(word), TokenTree::Group(_)] | [.., TokenTree::Ident(word)] => {
            word == "pub"
        }
        _ => false,
    }
}

/// Every name that a `use` brings, with its path.
fn use_tree(start: &[String], trees: &[TokenTree], found: &mut Vec<(Names, String)>) {
    let mut path = start.to_vec();
    let mut name = None;
    let mut trees = trees.iter();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(ident) if ident == "as" => {
                name = trees.next().map(ToString::to_string);
            }
            TokenTree::Ident(ident) if ident == "self" && !path.is_empty() => {}
            TokenTree::Ident(ident) => path.push(ident.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == '*' => name = Some("*".to_owned()),
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let parts = inner.split(|tree| tree.to_string() == ",");
                parts.filter(|part| !part.is_empty()).for_each(|part| use_tree(&path, part, found));
                return;
            }
            _ => {}
        }
    }
    let name = name.or_else(|| path.last().cloned());
    found.extend(name.map(|name| (path, name)));
}
