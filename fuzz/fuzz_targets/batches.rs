#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| webhook_fuzz::batches::run(input));
