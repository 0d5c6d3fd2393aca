// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment.h"
#include "core/ids.h"
#include "core/officialdocument.h"
#include "core/roundsheet.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// An issued report as it is kept.
struct StoredReport
{
    IssuedReportId id;
    RoundId round;
    QString kind; ///< "result", "quick", "correction"
    QString paper; ///< key as of the clerk's words
    DocumentId document;
    QString code = {}; ///< of the document: "45-BC/HU"; only read
    QDate issuedOn;
    AttachmentId pages;
    QString pagesDigest;
    QString controlCode;
    QString contentDigest;
    QString journalHead = {}; ///< hash of the act before
    AttachmentId signedFile = {};
    QString signedName = {};
    QDate annulledOn = {};
    QString annulReason = {};
    QString form = {}; ///< how its table was shaped; empty for the usual one

    bool stands() const { return !annulledOn.isValid(); }
    bool keepsRows() const { return kind != u"quick"; } ///< tells the round's official figures
};

/// Bản trình ký lần n of a round's paper.
struct StoredVersion
{
    DocumentVersion version;
    DocumentId document;
    QString paper;
    AttachmentId pages;
    QString pagesDigest;
    QString controlCode;
    QString contentDigest;
};

/// Who touched what a unit owes or withdrew its return, last.
struct LastTouch
{
    QString actor;
    QDateTime at;
    QString reason;
};

/// Papers handed in for signature and issued, with the rows that an issued report locks.
class IssuedRepository
{
public:
    explicit IssuedRepository(sql::Connection& connection);

    void addVersion(RoundId round, const StoredVersion& version);
    std::vector<StoredVersion> versions(
        RoundId round, const QString& paper) const; ///< oldest first
    std::optional<StoredVersion> find(DocumentVersionId version) const;

    /// With the rows of the sheet, when the report tells official figures. `journalHead` is filled in.
    IssuedReportId add(const StoredReport& report, const RoundSheet& sheet);
    void sign(IssuedReportId report, AttachmentId file, const QString& name);
    void annul(IssuedReportId report, QDate day, const QString& reason);

    std::vector<StoredReport> ofRound(
        RoundId round) const; ///< in the order of issue, annulled ones too
    std::optional<StoredReport> find(IssuedReportId report) const;
    std::optional<StoredReport> ofDocument(DocumentId document) const;
    std::optional<StoredReport> lastStanding(RoundId round) const; ///< of any kind
    /// The one that locks the figures now: the last correction, else the first result. A further result, on the way so far or
    /// the whole campaign, tells what is locked already and takes its place only when that is annulled.
    std::optional<StoredReport> seal(RoundId round) const;
    /// The seal of any of the act's rounds that was put after the act.
    std::optional<StoredReport> sealAfter(ActId act) const;

    std::optional<LastTouch> lastTouch(RoundId round, UnitId unit) const;

private:
    void addRows(IssuedReportId report, const RoundSheet& sheet);
    std::vector<StoredReport> select(const QString& where, const QVariantList& bound) const;
    std::vector<StoredVersion> selectVersions(
        const QString& where, const QVariantList& bound) const;

    sql::Connection& m_connection;
};

} // namespace sosh::storage
