/*
 * The protocol of the idempotency store, for the model checker spin: `scripts/model`.
 *
 * One delivery is sent again and again to several receivers that share one store. Any of them may
 * die at any point, any call of the store may fail, and a lease may expire whenever its handler is
 * not running: the service makes sure that a handler starts and ends within its lease.
 *
 * What must hold, in every order:
 *   1. Never do two handlers run at once.
 *   2. What is stored as done never runs again. (Its retention is longer than the provider sends it.)
 *   3. A 200 is said only for what has succeeded and is stored: no failure is swallowed.
 *   4. With -DTRANSACTION, where effect and record are stored as one: there is one effect at most.
 *
 * Three ways to get it wrong, each of which has to be found:
 *   -DUNFENCED     who comes too late completes and releases all the same
 *   -DUNLIMITED    a handler may run for longer than its lease
 *   -DMARK_FIRST   the delivery is stored as done before the handler runs
 */

#define RECEIVERS 3
#define ATTEMPTS 2

mtype = { FREE, HELD, DONE };

/* The record. No fence is given twice, not even after the record is gone. */
mtype record = FREE;
byte fence_of_record = 0;
byte last_fence = 0;
bool lease_over = false;

/* What has happened, which the protocol itself cannot see. */
byte running = 0;
byte effects = 0;
bool succeeded = false;
bool stored = false;

inline acknowledge() {
    assert(succeeded && stored)
}

/* What `decide` says. */
inline acquire() {
    atomic {
        if
        :: record == DONE -> acquired = false; acknowledge()
        :: record == HELD && !lease_over -> acquired = false
        :: record == FREE || (record == HELD && lease_over) ->
            last_fence++;
            fence = last_fence;
            fence_of_record = fence;
            lease_over = false;
            acquired = true;
            assert(running == 0 && !stored);
            running++;
#ifdef MARK_FIRST
            record = DONE
#else
            record = HELD
#endif
        fi
    }
}

#ifdef UNFENCED
#define OURS (record != FREE)
#else
#define OURS (record != FREE && fence_of_record == fence)
#endif

inline complete() {
    atomic {
        if
        :: OURS -> record = DONE; lease_over = false; stored = true; acknowledge()
        :: else -> skip /* the lease is lost: 503 */
        fi
    }
}

/* Effect and completion in one: both, or neither. */
inline commit() {
    atomic {
        if
        :: OURS -> effects++; succeeded = true; record = DONE; lease_over = false; stored = true
        :: else -> skip
        fi
    }
}

inline release() {
    atomic {
        if
        :: OURS && record == HELD -> record = FREE; fence_of_record = 0
        :: else -> skip
        fi
    }
}

proctype Receiver() {
    byte fence = 0;
    byte attempt = 0;
    bool acquired = false;
    do
    :: attempt == ATTEMPTS -> break
    :: attempt < ATTEMPTS ->
        attempt++;
        acquire();
        if
        :: !acquired -> skip
        :: acquired ->
            if
            :: atomic { running--; break } /* dies before its effect */
            :: atomic { running-- }; release() /* fails, panics, or takes too long */
            :: atomic { running-- } /* the same, and the store fails */
#ifdef TRANSACTION
            :: true -> commit(); atomic { running-- }
            :: true -> commit(); atomic { running--; break } /* dies before its answer */
#else
            :: atomic { effects++; succeeded = true; running-- }; complete()
            :: atomic { effects++; succeeded = true; running-- } /* the store fails: 503 */
            :: atomic { effects++; succeeded = true; running--; break } /* dies after its effect */
#endif
            fi
        fi
    od
}

/* Ends leases. */
active proctype Clock() {
end:
    do
#ifdef UNLIMITED
    :: atomic { record == HELD && !lease_over -> lease_over = true }
#else
    :: atomic { record == HELD && !lease_over && running == 0 -> lease_over = true }
#endif
    od
}

#ifdef TRANSACTION
active proctype Judge() {
end:
    do
    :: atomic { effects > 1 -> assert(false) }
    od
}
#endif

init {
    byte started = 0;
    atomic {
        do
        :: started < RECEIVERS -> run Receiver(); started++
        :: else -> break
        od
    }
}
