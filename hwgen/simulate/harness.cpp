// Bulk harness: moves arrays of beats through the AXI4-Stream ports of a compiled model, with no call out per cycle.
// ports.h, generated from the list of ports, defines the tables
//   INPUTS(X), OUTPUTS(X)   X(index, name, bytes, HAS_USER | NO_USER)
// and PORTS, their number. Little-endian hosts only: a signal's storage is read and written as bytes, byte 0 first.
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "Vtop.h"
#include "ports.h"
#include "verilated.h"
#if VM_TRACE_FST
#include "verilated_fst_c.h"
using Trace = VerilatedFstC;
#elif VM_TRACE
#include "verilated_vcd_c.h"
using Trace = VerilatedVcdC;
#else
struct Trace {  // stands in where the model was built without waves
    void open(const char*) {}
    void dump(uint64_t) {}
    void close() {}
};
#endif

enum Kind : uint64_t { DROPPED, CHANGED, EXTRA };

extern "C" {

struct Stream {  // mirrors bulk.py
    uint8_t* data;
    uint8_t* last;
    uint32_t* user;
    uint64_t* moved;
    uint64_t beats;
    const uint8_t* stall;
    uint64_t stall_length;
    uint64_t count;  // beats moved
};

struct Run {  // mirrors bulk.py
    uint64_t reset_cycles;
    int64_t reset_at;  // negative: never
    uint64_t drain;
    uint64_t limit;
    uint64_t power_up;  // what registers without reset start with: 0 zeros, 1 ones, 2 noise, the same in every run
    uint64_t hung;
    uint64_t violations;  // seen in all
    uint64_t most;        // room in the array
    uint64_t* violation;  // port, kind, cycle of each
    const char* waves;    // null: none
};
}

namespace {

struct State {
    Stream& stream;
    bool waiting = false;        // a source holds a beat up, or a sink has kept one waiting
    std::vector<uint8_t> held;   // payload of the waiting output beat: data, last, user
    explicit State(Stream& s, size_t bytes) : stream{s}, held(bytes + 5) {}
    bool stalled(uint64_t cycle) const { return stream.stall_length && stream.stall[cycle % stream.stall_length]; }
};

template <class Signal>
void put(Signal& signal, const uint8_t* bytes, size_t size) {
    auto* raw = reinterpret_cast<uint8_t*>(&signal);
    std::memcpy(raw, bytes, size);
    std::memset(raw + size, 0, sizeof(Signal) - size);
}

template <class Signal>
void put_ones(Signal& signal, size_t size) {
    auto* raw = reinterpret_cast<uint8_t*>(&signal);
    std::memset(raw, 0xff, size);
    std::memset(raw + size, 0, sizeof(Signal) - size);
}

class Bench {
  public:
    Bench(Stream* streams, Run& run) : run_{run} {
        context_->randReset(static_cast<int>(run.power_up));
        context_->randSeed(1);
        context_->traceEverOn(VM_TRACE && run.waves);
        top_ = std::make_unique<Vtop>(context_.get());
#define MAKE(index, name, bytes, USER) states_.emplace_back(streams[index], bytes);
        INPUTS(MAKE)
        OUTPUTS(MAKE)
#undef MAKE
#if VM_TRACE
        if (run.waves) {
            trace_ = std::make_unique<Trace>();
            top_->trace(trace_.get(), 99);
            trace_->open(run.waves);
        }
#endif
    }

    ~Bench() {
        top_->final();
        if (trace_) trace_->close();
    }

    void work() {
        reset();
        if (run_.reset_at >= 0) {
            for (uint64_t cycle = 0; cycle < static_cast<uint64_t>(run_.reset_at); ++cycle) step(cycle);
            reset();
        }
        uint64_t idle = 0, drained = 0;
        for (uint64_t cycle = 0; drained <= run_.drain; ++cycle) {
            const bool moved = step(cycle);
            idle = moved ? 0 : idle + 1;
            if (complete()) {
                ++drained;
            } else if (idle >= run_.limit) {
                run_.hung = 1;
                break;
            }
        }
    }

  private:
    void edge() {
        top_->clk = 1;
        top_->eval();
        if (trace_) trace_->dump(time_++);
        top_->clk = 0;
    }

    void settle() {
        top_->eval();
        if (trace_) trace_->dump(time_++);
    }

    void reset() {
        top_->clk = 0;
        top_->rst = 1;
        for (State& state : states_) {
            state.waiting = false;
            state.stream.count = 0;
        }
#define QUIET(index, name, bytes, USER) \
    top_->name##_tvalid = 0;            \
    put_ones(top_->name##_tdata, bytes); \
    top_->name##_tlast = 1;             \
    USER(top_->name##_tuser = name##_USER_ONES;)
        INPUTS(QUIET)
#undef QUIET
#define DEAF(index, name, bytes, USER) top_->name##_tready = 0;
        OUTPUTS(DEAF)
#undef DEAF
        for (uint64_t i = 0; i < run_.reset_cycles; ++i) {
            settle();
            edge();
        }
        top_->rst = 0;
    }

    bool complete() const {
        for (const State& state : states_)
            if (state.stream.count < state.stream.beats) return false;
        return true;
    }

    void report(uint64_t port, Kind kind, uint64_t cycle) {
        if (run_.violations < run_.most) {
            uint64_t* entry = run_.violation + 3 * run_.violations;
            entry[0] = port;
            entry[1] = kind;
            entry[2] = cycle;
        }
        ++run_.violations;
    }

    // One cycle: drive, settle, look at the handshakes, clock edge. True when any port moved a beat.
    bool step(uint64_t cycle) {
        bool moved = false;
#define DRIVE(index, name, bytes, USER)                                                \
    {                                                                                  \
        State& state = states_[index];                                                 \
        Stream& s = state.stream;                                                      \
        if (!state.waiting && s.count < s.beats && !state.stalled(cycle)) {            \
            state.waiting = true;                                                      \
            put(top_->name##_tdata, s.data + s.count * (bytes), bytes);                \
            top_->name##_tlast = s.last[s.count];                                      \
            USER(top_->name##_tuser = s.user[s.count];) top_->name##_tvalid = 1;       \
        }                                                                              \
    }
        INPUTS(DRIVE)
#undef DRIVE
#define READY(index, name, bytes, USER) top_->name##_tready = !states_[index].stalled(cycle);
        OUTPUTS(READY)
#undef READY
        settle();
#define TAKE(index, name, bytes, USER)                                             \
    {                                                                              \
        State& state = states_[index];                                             \
        if (state.waiting && top_->name##_tready) {                                \
            state.stream.moved[state.stream.count++] = cycle;                      \
            state.waiting = false;                                                 \
            moved = true;                                                          \
            taken[index] = true;                                                   \
        }                                                                          \
    }
        bool taken[PORTS] = {};
        INPUTS(TAKE)
#undef TAKE
#define GIVE(index, name, bytes, USER)                                                        \
    {                                                                                         \
        State& state = states_[index];                                                        \
        Stream& s = state.stream;                                                             \
        const auto* raw = reinterpret_cast<const uint8_t*>(&top_->name##_tdata);              \
        uint32_t tuser = 0;                                                                   \
        USER(tuser = top_->name##_tuser;) const bool valid = top_->name##_tvalid;             \
        if (state.waiting) {                                                                  \
            uint8_t* held = state.held.data();                                                \
            if (!valid)                                                                       \
                report(index, DROPPED, cycle);                                                \
            else if (std::memcmp(held, raw, bytes) || held[bytes] != top_->name##_tlast ||    \
                     std::memcmp(held + (bytes) + 1, &tuser, 4))                              \
                report(index, CHANGED, cycle);                                                \
        }                                                                                     \
        state.waiting = valid && !top_->name##_tready;                                        \
        if (state.waiting) {                                                                  \
            uint8_t* held = state.held.data();                                                \
            std::memcpy(held, raw, bytes);                                                    \
            held[bytes] = top_->name##_tlast;                                                 \
            std::memcpy(held + (bytes) + 1, &tuser, 4);                                       \
        } else if (valid && s.count < s.beats) {                                              \
            std::memcpy(s.data + s.count * (bytes), raw, bytes);                              \
            s.last[s.count] = top_->name##_tlast;                                             \
            s.user[s.count] = tuser;                                                          \
            s.moved[s.count++] = cycle;                                                       \
            moved = true;                                                                     \
        } else if (valid) {                                                                   \
            report(index, EXTRA, cycle);                                                      \
        }                                                                                     \
    }
        OUTPUTS(GIVE)
#undef GIVE
        edge();
#define RELEASE(index, name, bytes, USER)      \
    if (taken[index]) {                        \
        top_->name##_tvalid = 0;               \
        put_ones(top_->name##_tdata, bytes);   \
        top_->name##_tlast = 1;                \
        USER(top_->name##_tuser = name##_USER_ONES;) \
    }
        INPUTS(RELEASE)
#undef RELEASE
        return moved;
    }

    Run& run_;
    std::unique_ptr<VerilatedContext> context_ = std::make_unique<VerilatedContext>();
    std::unique_ptr<Vtop> top_;
    std::unique_ptr<Trace> trace_;
    std::vector<State> states_;
    uint64_t time_ = 0;
};

}  // namespace

extern "C" void hwgen_run(Stream* streams, Run* run) { Bench(streams, *run).work(); }
