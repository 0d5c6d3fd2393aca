// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/paperdesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace sosh {

class DayEdit;
class PaperOptions;
class Workspace;

/// Which paper: kind, date, office, and what the kind has to choose. What is chosen is remembered for each kind.
class PaperChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperChoice(Workspace& workspace);

    PaperKind kind() const;
    void choose(PaperKind kind, bool forHead = false);
    /// The round may be another one, or in another state.
    void refresh();
    PaperRequest request() const;
    /// The day that the paper took and the offices of that day.
    void tell(const PaperRequest& request, const Paper& paper);

signals:
    void changed();

private:
    void makeKinds();
    void addField(QVBoxLayout& layout, const QString& title, QWidget* widget);
    void fillIssuers();
    void onKind();
    void onDate();
    void onChoice();

    Workspace& m_workspace;
    QComboBox* m_kinds = nullptr;
    DayEdit* m_date = nullptr;
    QComboBox* m_issuer = nullptr;
    PaperOptions* m_options = nullptr;
    QLabel* m_code = nullptr;
    QLabel* m_mistake = nullptr;
    QString m_datedFor; ///< paper whose own date stands in the date field
};

} // namespace sosh
