// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/unitreturn.h"
#include "storage/store.h"

#include <QTemporaryDir>

namespace sosh::storage {
namespace sql {
class Connection;
}

namespace testing {

/// A register in a folder of its own: four units (the fourth exempt), three measures, campaign "MK-2022" with
/// round 1 open and round 2 a draft.
class RegisterFixture
{
public:
    RegisterFixture();

    const QString& path() const { return m_path; }
    QString sibling(const QString& name) const { return m_folder.filePath(name); }
    FixedClock& clock() { return m_clock; }
    Store& store() { return *m_store; }
    void close() { m_store.reset(); }
    void reopen(OpenMode mode = OpenMode::Write);
    /// The open store is closed first.
    std::unique_ptr<sql::Connection> raw();

    ActHeader header(QStringView verb) const;
    /// Writes with a function that cannot fail. The test fails when the store does.
    ActId write(QStringView verb, const std::function<void(UnitOfWork&)>& work);
    ActId confirm(int unit, qint64 attended, QStringView verb = u"return.confirm");
    int standingRevision(int unit) const;
    /// Rows of all journaled tables and the current returns, as text: equal states are equal texts.
    QStringList state();

    std::vector<UnitId> units;
    std::vector<MeasureId> measures;
    CampaignId campaign;
    IssuerId issuer;
    RoundId round;
    RoundId draftRound;

private:
    void fill(UnitOfWork& work);
    void addCampaign(UnitOfWork& work);
    void addUnits(UnitOfWork& work);
    void addRounds(UnitOfWork& work);
    QTemporaryDir m_folder;
    QString m_path;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

UnitReturn reported(UnitId unit, qint64 attended);
QByteArray bytesOf(const QString& path);

} // namespace testing
} // namespace sosh::storage
