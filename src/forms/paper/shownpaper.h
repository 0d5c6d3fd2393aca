// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "usecases/paperdesk.h"

#include <QObject>

#include <optional>

namespace sosh {

class Workspace;

/// The paper that the page shows: what was asked for and what came of it. Panels read it and are told of another one.
class ShownPaper final : public QObject
{
    Q_OBJECT

public:
    explicit ShownPaper(Workspace& workspace, QObject* parent = nullptr);

    /// Makes the paper and its pages anew; `error` says why there are none.
    void show(const PaperRequest& request, const report::PageSetup& setup);
    void setSetup(const report::PageSetup& setup); ///< kept pages stay as they are
    /// Kept pages in the place of those of the register, until the next `show`.
    void showKept(report::Pages pages, const QString& name);
    void clear();

    const PaperRequest& request() const { return m_request; }
    const report::PageSetup& setup() const { return m_setup; }
    const Paper* paper() const { return m_paper ? &*m_paper : nullptr; }
    const report::Pages& pages() const { return m_pages; }
    const QString& keptName() const { return m_keptName; } ///< empty: not a kept one
    const std::optional<Error>& error() const { return m_error; }

signals:
    void changed();

private:
    void layOut();

    Workspace& m_workspace;
    PaperRequest m_request;
    report::PageSetup m_setup;
    std::optional<Paper> m_paper;
    report::Pages m_pages;
    QString m_keptName;
    std::optional<Error> m_error;
};

} // namespace sosh
