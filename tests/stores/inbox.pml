/*
 * The record of an inbox, for the model checker spin: `scripts/model`.
 *
 * A door stores two deliveries of one serial key. Workers lease, run and settle them. Any of them may
 * die at any point, and a lease may be over at any time, also while its handler runs: the worker was
 * stopped, or its heartbeat did not arrive.
 *
 * What must hold, in every order:
 *   1. What was acknowledged is stored.
 *   2. What is done or dead is leased no more.
 *   3. The second delivery is leased only when the first is finished, and none while an attempt at it
 *      runs whose lease isn't over.
 *   4. As long as a delivery of the key is not finished, exactly one has the turn: no key is left behind,
 *      and no two run at once.
 *   5. With -DTRANSACTION, where effect and end are stored as one: there is one effect at most, and those
 *      of the two deliveries are in order.
 *
 * Four ways to get it wrong, each of which has to be found:
 *   -DUNFENCED           who comes too late settles all the same
 *   -DUNLOCKED           storing and settling look at the turn before they write
 *   -DACKNOWLEDGE_FIRST  the provider gets its answer before the commit
 *   -DNO_TURNS           a delivery is leased without its turn
 */

#define DELIVERIES 2
#define WORKERS 2
#define ATTEMPTS 3

mtype = { NONE, WAITING, RUNNING, DONE, DEAD };

/* The records. */
mtype state[DELIVERIES] = NONE;
bool turn[DELIVERIES];
bool lease_over[DELIVERIES];
byte fence_of[DELIVERIES];
byte last_fence = 0;

/* What has happened, which the store itself cannot see. */
bool acknowledged[DELIVERIES];
byte effects[DELIVERIES];
/* The fence of the last attempt that was started, while it runs. */
byte runs[DELIVERIES];

#define OPEN(d) (state[d] == WAITING || state[d] == RUNNING)

inline hand_on() {
    if
    :: !turn[0] && !turn[1] && OPEN(0) -> turn[0] = true
    :: !turn[0] && !turn[1] && !OPEN(0) && OPEN(1) -> turn[1] = true
    :: else -> skip
    fi;
    check()
}

inline check() {
    assert((OPEN(0) || OPEN(1)) == (turn[0] || turn[1]));
    assert(!(turn[0] && turn[1]));
    assert(!acknowledged[0] || state[0] != NONE);
    assert(!acknowledged[1] || state[1] != NONE)
}

/* The provider sends each delivery until it is acknowledged, the second one after the first. */
proctype Door() {
    byte d = 0;
    bool is_held = false;
    do
    :: d == DELIVERIES -> break
    :: d < DELIVERIES ->
#ifdef ACKNOWLEDGE_FIRST
        acknowledged[d] = true;
        if
        :: skip
        :: atomic { d++; check() }; goto died
        fi;
#endif
#ifdef UNLOCKED
        is_held = turn[0] || turn[1];
        atomic {
            if
            :: state[d] == NONE -> state[d] = WAITING; turn[d] = !is_held; check()
            :: else -> skip
            fi
        };
#else
        atomic {
            if
            :: state[d] == NONE -> state[d] = WAITING; hand_on()
            :: else -> skip /* a duplicate */
            fi
        };
#endif
        if
        :: skip /* dies before its answer, and the delivery is sent again */
        :: atomic { acknowledged[d] = true; d++; check() }
        fi
    od;
died:
    skip
}

#ifdef UNFENCED
#define OURS (state[d] == RUNNING || state[d] == WAITING)
#else
#define OURS (state[d] == RUNNING && fence_of[d] == fence)
#endif

#ifdef NO_TURNS
#define TURN(n) true
#else
#define TURN(n) turn[n]
#endif

#define LEASABLE(n) (TURN(n) && (state[n] == WAITING || (state[n] == RUNNING && lease_over[n])))

inline lease(n) {
    d = n;
    assert(d == 0 || !OPEN(0));
    assert(runs[d] == 0 || lease_over[d]);
    last_fence++;
    fence = last_fence;
    fence_of[d] = fence;
    runs[d] = fence;
    state[d] = RUNNING;
    lease_over[d] = false
}

inline ended() {
    atomic {
        if
        :: runs[d] == fence -> runs[d] = 0
        :: else -> skip
        fi
    }
}

/* Retries keep their turn. */
inline settle(end) {
    atomic {
        if
        :: OURS && end == WAITING -> state[d] = WAITING
#ifndef UNLOCKED
        :: OURS && end != WAITING -> state[d] = end; turn[d] = false; hand_on()
#endif
        :: else -> skip
        fi
    }
#ifdef UNLOCKED
    ;
    if
    :: end != WAITING ->
        next = OPEN(1) && d == 0;
        atomic {
            if
            :: OURS -> state[d] = end; turn[d] = false; turn[1] = next; check()
            :: else -> skip
            fi
        }
    :: else -> skip
    fi
#endif
}

/* Effect and end in one: both, or neither. */
inline commit() {
    atomic {
        if
        :: OURS ->
            effects[d]++;
            assert(effects[d] == 1);
            assert(d == 0 || !OPEN(0));
            state[d] = DONE;
            turn[d] = false;
            hand_on()
        :: else -> skip
        fi
    }
}

proctype Worker() {
    byte attempt = 0;
    byte d = 0;
    byte fence = 0;
    bool next = false;
    do
    :: attempt == ATTEMPTS -> break
    :: attempt < ATTEMPTS ->
        if
        :: atomic { LEASABLE(0) -> lease(0) }
        :: atomic { LEASABLE(1) -> lease(1) }
        :: attempt = ATTEMPTS; goto left /* it stops */
        fi;
        attempt++;
        if
        :: true -> ended(); break /* dies, before its effect or after it: it runs again */
        :: true -> ended(); settle(WAITING) /* fails, and is tried again */
        :: true -> ended(); settle(DEAD) /* fails for good */
#ifdef TRANSACTION
        :: true -> ended(); commit()
        :: true -> ended(); commit(); settle(DONE)
        :: true -> ended(); commit(); break /* dies before it knows */
#else
        :: true -> ended(); settle(DONE)
#endif
        fi
    od;
left:
    skip
}

/* Ends leases. */
active proctype Clock() {
end:
    do
    :: atomic { state[0] == RUNNING && !lease_over[0] -> lease_over[0] = true }
    :: atomic { state[1] == RUNNING && !lease_over[1] -> lease_over[1] = true }
    od
}

init {
    byte started = 0;
    atomic {
        run Door();
        do
        :: started < WORKERS -> run Worker(); started++
        :: else -> break
        od
    }
}
