// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/registryrepository.h"

#include <QHash>
#include <QJsonObject>

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// Content of a built-in sample: `resources/samples/NAME.json` and the CSV files it names.
/// Rows go in one order, so ids and digests are the same in every copy.
class SampleRegister
{
public:
    explicit SampleRegister(const QString& name);

    storage::RegisterInfo info() const;
    Status fill(storage::UnitOfWork& work) const;

private:
    QJsonObject m_content;
};

} // namespace sosh
