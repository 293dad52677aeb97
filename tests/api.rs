//! The public API of `webhook-tower`, as text in `webhook-tower/api.txt`.
//!
//! It is read from the sources, so of what a macro makes only the rows of a table are in it. The two
//! providers are left out, whose types are their documents, and the named schemes. After a change run
//! `API=overwrite cargo test -p webhook-tests --test api` and read the difference as a user would.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use quote::ToTokens;
use syn::{Fields, ImplItem, Item, TraitItem, UseTree, Visibility};

/// How many names there may be: those that an application needs, and what a store of one's own implements
/// (the module `record`).
const MOST: usize = 150 + 44;

/// Modules whose names are those of others.
const LEFT_OUT: [&str; 3] = ["snaptrade", "sniperoute", "schemes"];

#[test]
fn the_public_api_is_the_one_that_is_committed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let crates = ["tower", "core"].map(|name| {
        let file = root.join(format!("webhook-{name}/src/lib.rs"));
        (format!("webhook_{name}"), Module::read(&file))
    });
    let mut api = Api { crates: BTreeMap::from(crates), lines: BTreeSet::new(), names: 0 };
    api.list("webhook_tower", &[], "webhook_tower");
    let text: Vec<_> = api.lines.iter().map(|line| format!("{line}\n")).collect();
    println!("{} public names, {} lines", api.names, text.len());
    assert!(api.names <= MOST, "{} public names are more than {MOST}", api.names);

    let (file, text) = (root.join("webhook-tower/api.txt"), text.concat());
    if std::env::var("API").is_ok_and(|value| value == "overwrite") {
        return fs::write(file, text).unwrap();
    }
    let committed = fs::read_to_string(file).unwrap();
    let (old, new) = (committed.lines().collect(), text.lines().collect());
    let gone: Vec<_> = BTreeSet::difference(&old, &new).map(|line| format!("-{line}")).collect();
    let come: Vec<_> = BTreeSet::difference(&new, &old).map(|line| format!("+{line}")).collect();
    let (gone, come) = (gone.join("\n"), come.join("\n"));
    assert!(old == new, "the public API changed; API=overwrite takes it over\n{gone}\n{come}");
}

/// A module with everything in it.
struct Module {
    items: Vec<Item>,
    children: BTreeMap<String, Module>,
}

impl Module {
    fn read(file: &Path) -> Self {
        let items = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap().items;
        let is_folder = file.ends_with("lib.rs") || file.ends_with("mod.rs");
        let folder =
            if is_folder { file.parent().unwrap().into() } else { file.with_extension("") };
        Self::of(items, &folder)
    }

    /// The module of these items, whose files are in this folder.
    fn of(items: Vec<Item>, folder: &Path) -> Self {
        let items: Vec<_> = items.into_iter().filter(|item| !is_test(item)).collect();
        let mut children = BTreeMap::new();
        for item in &items {
            let Item::Mod(module) = item else { continue };
            let name = module.ident.to_string();
            let child = match &module.content {
                Some((_, items)) => Self::of(items.clone(), &folder.join(&name)),
                None => Self::read(&child(folder, &name)),
            };
            children.insert(name, child);
        }
        Self { items, children }
    }

    fn at(&self, path: &[String]) -> Option<&Self> {
        path.iter().try_fold(self, |module, name| module.children.get(name))
    }

    /// Whether a macro of this name is exported, wherever in the crate it stands.
    fn exports_macro(&self, name: &str) -> bool {
        let is_it = |item: &Item| match item {
            Item::Macro(rules) => {
                let exported = rules.attrs.iter().any(|attr| attr.path().is_ident("macro_export"));
                exported && rules.ident.as_ref().is_some_and(|ident| ident == name)
            }
            _ => false,
        };
        self.items.iter().any(is_it) || self.children.values().any(|of| of.exports_macro(name))
    }

    /// The methods of a type, wherever in the crate they stand.
    fn methods(&self, of: &str) -> Vec<String> {
        let mut methods: Vec<_> =
            self.children.values().flat_map(|child| child.methods(of)).collect();
        for item in &self.items {
            let Item::Impl(block) = item else { continue };
            let syn::Type::Path(this) = &*block.self_ty else { continue };
            if block.trait_.is_some()
                || this.path.segments.last().is_none_or(|last| last.ident != of)
            {
                continue;
            }
            for item in &block.items {
                methods.extend(match item {
                    ImplItem::Fn(f) if is_pub(&f.vis) && !is_hidden(&f.attrs) => Some(text(&f.sig)),
                    ImplItem::Const(c) if is_pub(&c.vis) => {
                        Some(format!("const {}: {}", c.ident, text(&c.ty)))
                    }
                    _ => None,
                });
            }
        }
        methods
    }
}

/// The names of a table macro: what stands before each `=`.
fn assigned(tokens: &str) -> Vec<String> {
    let words: Vec<_> = tokens.split_whitespace().collect();
    let pairs = words.windows(2).filter(|pair| pair[1] == "=" && pair[0] != "doc");
    pairs
        .map(|pair| pair[0].to_owned())
        .filter(|name| name.starts_with(char::is_uppercase))
        .collect()
}

fn child(folder: &Path, name: &str) -> PathBuf {
    let file = folder.join(format!("{name}.rs"));
    if file.exists() { file } else { folder.join(name).join("mod.rs") }
}

/// The API, line by line.
struct Api {
    crates: BTreeMap<String, Module>,
    lines: BTreeSet<String>,
    names: usize,
}

impl Api {
    /// Lists everything public in a module of a crate, which a user knows as `shown`.
    fn list(&mut self, name: &str, path: &[String], shown: &str) {
        let items = self.crates[name].at(path).unwrap().items.clone();
        for item in &items {
            match item {
                Item::Use(used) if is_pub(&used.vis) && !is_hidden(&used.attrs) => {
                    for (from, alias) in leaves(&used.tree, &[]) {
                        self.show_used(name, path, &from, &format!("{shown}::{alias}"));
                    }
                }
                _ => {
                    if let Some(ident) = public_name(item) {
                        self.show(name, path, item, &format!("{shown}::{ident}"));
                    }
                }
            }
        }
    }

    /// Shows what a path leads to.
    fn show_used(&mut self, name: &str, within: &[String], from: &[String], shown: &str) {
        let (name, path) = match from.split_first() {
            Some((first, rest)) if first == "self" => (name, [within, rest].concat()),
            Some((first, rest)) if first == "crate" => (name, rest.to_vec()),
            Some((first, rest)) if self.crates.contains_key(first) => {
                (first.as_str(), rest.to_vec())
            }
            Some((first, rest)) if self.child_of(name, within, first) => {
                (name, [within, std::slice::from_ref(first), rest].concat())
            }
            _ => return self.add(&format!("external {shown}")),
        };
        let (last, folder) = path.split_last().unwrap();
        let module = self.crates[name].at(folder).unwrap_or_else(|| panic!("no {folder:?}"));
        if let Some(item) = module.items.iter().find(|item| public_name(item) == Some(last.clone()))
        {
            let item = item.clone();
            return self.show(name, folder, &item, shown);
        }
        let uses = module.items.iter().filter_map(|item| match item {
            Item::Use(used) => Some(leaves(&used.tree, &[])),
            _ => None,
        });
        let found = uses.flatten().find(|(_, alias)| alias == last);
        if found.is_none() && self.crates[name].exports_macro(last) {
            return self.add(&format!("macro {shown}"));
        }
        let Some((from, _)) = found else {
            let macros = module.items.iter().filter_map(|item| match item {
                Item::Macro(call) => Some(call.mac.tokens.to_string()),
                _ => None,
            });
            let variants: Vec<_> = macros.flat_map(|tokens| assigned(&tokens)).collect();
            assert!(!variants.is_empty(), "nothing is {path:?}");
            self.add(&format!("enum {shown}, by a macro"));
            self.lines.extend(variants.iter().map(|variant| format!("{shown}::{variant}")));
            let methods = self.crates[name].methods(last);
            self.lines.extend(methods.iter().map(|method| format!("{shown}: {method}")));
            return;
        };
        self.show_used(name, folder, &from, shown);
    }

    fn child_of(&self, name: &str, within: &[String], child: &str) -> bool {
        self.crates[name].at(within).is_some_and(|module| module.children.contains_key(child))
    }

    fn add(&mut self, line: &str) {
        self.names += 1;
        self.lines.insert(line.to_owned());
    }

    fn show(&mut self, name: &str, path: &[String], item: &Item, shown: &str) {
        match item {
            Item::Mod(module) => {
                self.add(&format!("mod {shown}"));
                if !LEFT_OUT.iter().any(|name| module.ident == name) {
                    self.list(name, &[path, &[module.ident.to_string()]].concat(), shown);
                }
            }
            Item::Struct(item) => {
                self.add(&format!("struct {shown}{}", text(&item.generics)));
                if let Fields::Named(fields) = &item.fields {
                    for field in fields.named.iter().filter(|field| is_pub(&field.vis)) {
                        let ident = field.ident.as_ref().unwrap();
                        self.lines.insert(format!("{shown}.{ident}: {}", text(&field.ty)));
                    }
                }
                self.show_methods(name, &item.ident.to_string(), shown);
            }
            Item::Enum(item) => {
                let open = item.attrs.iter().any(|attr| attr.path().is_ident("non_exhaustive"));
                let open = if open { " (non-exhaustive)" } else { "" };
                self.add(&format!("enum {shown}{}{open}", text(&item.generics)));
                for variant in &item.variants {
                    let mut fields = variant.fields.clone();
                    fields.iter_mut().for_each(|field| field.attrs.clear());
                    let fields = text(&fields);
                    self.lines.insert(format!("{shown}::{} {fields}", variant.ident).trim().into());
                }
                self.show_methods(name, &item.ident.to_string(), shown);
            }
            Item::Trait(item) => {
                self.add(&format!("trait {shown}{}", text(&item.generics)));
                for item in &item.items {
                    let line = match item {
                        TraitItem::Fn(f) => text(&f.sig),
                        TraitItem::Const(c) => format!("const {}: {}", c.ident, text(&c.ty)),
                        TraitItem::Type(t) => format!("type {}", t.ident),
                        _ => continue,
                    };
                    self.lines.insert(format!("{shown}: {line}"));
                }
            }
            Item::Fn(item) => self.add(&format!("fn {shown}: {}", text(&item.sig))),
            Item::Type(item) => self.add(&format!("type {shown} = {}", text(&item.ty))),
            Item::Macro(_) => self.add(&format!("struct {shown}<…>")),
            _ => self.add(&format!("other {shown}")),
        }
    }

    fn show_methods(&mut self, name: &str, of: &str, shown: &str) {
        for method in self.crates[name].methods(of) {
            self.lines.insert(format!("{shown}: {method}"));
        }
    }
}

/// Every name of a `use`, with the path that it comes from.
fn leaves(tree: &UseTree, before: &[String]) -> Vec<(Vec<String>, String)> {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, &[before, &[path.ident.to_string()]].concat()),
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            vec![([before, std::slice::from_ref(&name)].concat(), name)]
        }
        UseTree::Rename(name) => {
            let from = [before, &[name.ident.to_string()]].concat();
            vec![(from, name.rename.to_string())]
        }
        UseTree::Group(group) => group.items.iter().flat_map(|tree| leaves(tree, before)).collect(),
        UseTree::Glob(_) => panic!("a list says more than `{}::*`", before.join("::")),
    }
}

fn public_name(item: &Item) -> Option<String> {
    let (vis, ident, attrs) = match item {
        Item::Mod(item) => (&item.vis, &item.ident, &item.attrs),
        Item::Struct(item) => (&item.vis, &item.ident, &item.attrs),
        Item::Enum(item) => (&item.vis, &item.ident, &item.attrs),
        Item::Trait(item) => (&item.vis, &item.ident, &item.attrs),
        Item::Fn(item) => (&item.vis, &item.sig.ident, &item.attrs),
        Item::Type(item) => (&item.vis, &item.ident, &item.attrs),
        Item::Const(item) => (&item.vis, &item.ident, &item.attrs),
        Item::Macro(item) => return macro_made(item),
        _ => return None,
    };
    (is_pub(vis) && !is_hidden(attrs)).then(|| ident.to_string())
}

/// The type that `pin_project!` makes.
fn macro_made(item: &syn::ItemMacro) -> Option<String> {
    let words = item.mac.tokens.to_string();
    let name = words.split("pub struct ").nth(1)?;
    Some(name.split(|c: char| !c.is_alphanumeric()).next()?.to_owned())
}

fn is_pub(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn is_hidden(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attr| text(attr).contains("doc(hidden)"))
}

fn is_test(item: &Item) -> bool {
    let attrs = match item {
        Item::Mod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => return false,
    };
    attrs.iter().map(text).any(|attr| attr == "#[cfg(test)]" || attr.contains("shuttle"))
}

/// The tokens as a person writes them, roughly.
fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" : ", ": "),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" , ", ", "),
        (" ,", ","),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        ("& ", "&"),
        ("# [", "#["),
        ("[ ", "["),
        (" ]", "]"),
        (" ;", ";"),
        ("->", "-> "),
        ("->  ", "-> "),
        ("' ", "'"),
        (" ?", "?"),
    ] {
        text = text.replace(from, to);
    }
    text
}
