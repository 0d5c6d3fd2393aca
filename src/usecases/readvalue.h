// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "usecases/registersession.h"

#include <functional>
#include <optional>

namespace sosh {

/// Runs `load` in one read transaction and hands out its value; an error of the transaction itself wins.
template <class T>
Result<T> readValue(const RegisterSession& session,
    const std::function<Result<T>(const storage::UnitOfWork&)>& load)
{
    std::optional<Result<T>> value;
    const Status read = session.store().read([&](const storage::UnitOfWork& work) -> Status {
        value = load(work);
        return Done{};
    });
    if (!read)
        return read.error();
    return *std::move(value);
}

} // namespace sosh
